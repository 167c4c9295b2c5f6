package org.encommun.defaults.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A raw connection, to send requests that no HTTP client would send. */
final class RawConnection implements AutoCloseable {

    /** Longer than any timeout of the service under test. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    RawConnection(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** All that arrives until the service closes the connection. */
    String readToEnd() throws IOException {
        StringBuilder received = new StringBuilder();
        InputStream answer = socket.getInputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = answer.read(buffer); count >= 0; count = answer.read(buffer)) {
                received.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
            }
        } catch (SocketException reset) {
            // closed as well
        }
        return received.toString();
    }

    /** The response to one request; asks the service to close the connection afterwards. */
    static String answer(URI service, String firstLine, String... headers) throws IOException {
        try (RawConnection connection = new RawConnection(service)) {
            connection.send(firstLine + "\r\n");
            for (String header : headers) {
                connection.send(header + "\r\n");
            }
            return connection.send("Connection: close\r\n\r\n").readToEnd();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
