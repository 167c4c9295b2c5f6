package org.encommun.directory.harvest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.ssl.SSLServerSocket;

import org.encommun.directory.harvest.PartnerServer;

/** A server that writes whatever it likes, byte by byte. */
final class RawServer implements AutoCloseable {

    private final SSLServerSocket server;

    /** What it writes to whoever connects. */
    @FunctionalInterface
    interface Speech {

        void to(OutputStream out) throws IOException, InterruptedException;
    }

    RawServer(Speech speech) {
        try {
            server = (SSLServerSocket) PartnerServer.context().getServerSocketFactory().createServerSocket(0, 5,
                    InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread thread = new Thread(() -> serve(speech), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Speech speech) {
        try (Socket client = server.accept();
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            in.read(new byte[8192]);
            speech.to(out);
        } catch (IOException | InterruptedException gone) {
            // the client has had enough
        }
    }

    String host() {
        return "partenaire.exemple.fr:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
