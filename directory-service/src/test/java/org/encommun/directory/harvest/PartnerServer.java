package org.encommun.directory.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** The server of a partner on this machine, with a certificate of its own for the names of {@code exemple.fr}. */
public final class PartnerServer implements AutoCloseable {

    private static final char[] PASSWORD = "only-for-tests".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What it does with a request. */
    @FunctionalInterface
    public interface Answer {

        /** Writes the answer. */
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request that it has had: the path with its query, and the headers. */
    public record Asked(String path, Headers headers) {

        /** A header; {@code null} for none. */
        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    /** Begins to listen. */
    public PartnerServer() {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, exchange.getRequestHeaders()));
            try (exchange) {
                answers.getOrDefault(path, text(404, "text/plain", "nothing")).to(exchange);
            }
        });
        server.start();
    }

    /** A context that has the certificate, and trusts it. */
    public static SSLContext context() {
        try (InputStream in = PartnerServer.class.getResourceAsStream("partner.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An answer with a text. */
    public static Answer text(int status, String type, String body, String... headers) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        };
    }

    /** An answer that leads elsewhere. */
    public static Answer redirect(String location) {
        return text(302, "text/plain", "", "Location", location);
    }

    /** From now on answers so at a path. */
    public PartnerServer at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** What it has been asked for so far. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The paths that it has been asked for so far. */
    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    /** The host with the port, under one of its names. */
    public String host(String name) {
        return name + ":" + server.getAddress().getPort();
    }

    /** The address of a path. */
    public String address(String path) {
        return "https://" + host("partenaire.exemple.fr") + path;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
