package org.encommun.local;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.encommun.embedded.EmbeddedKafka;
import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

/** The whole stack on one machine: a PostgreSQL and a Kafka of its own, and the four packaged services, kept running. */
public final class LocalStack implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalStack.class.getName());

    private final Running running;
    private final Infrastructure infrastructure;
    private final Services services;

    private LocalStack(Running running, Infrastructure infrastructure, Services services) {
        this.running = running;
        this.infrastructure = infrastructure;
        this.services = services;
    }

    /**
     * Starts everything and returns when every service is ready. At the latest it is stopped when this process ends.
     *
     * @throws StartRefused if the stack cannot be started; whatever was started is stopped again
     * @throws CancellationException if this process is told to end meanwhile
     */
    public static LocalStack start(StackOptions options, Progress progress) {
        Running running = new Running(progress);
        try {
            return start(options, progress, running);
        } catch (RuntimeException | Error failure) {
            if (running.processEnds()) {
                throw new CancellationException();
            }
            LOG.log(Level.SEVERE, "the stack did not start", failure);
            running.close();
            throw failure;
        }
    }

    private static LocalStack start(StackOptions options, Progress progress, Running running) {
        Checkout home = Checkout.find();
        Ports ports = Ports.of(options);
        if (!options.infrastructureOnly()) {
            home.refuseUnpackaged();
        }
        DataDirectory data = running.open(DataDirectory.at(options.data())::lock);
        StartedProcesses processes = new StartedProcesses(data.processes());
        stopLeftOvers(processes, data, progress);
        ports.refuseTaken();
        if (options.clean()) {
            data.clean();
        }
        data.refuseFullDisk();
        running.open(() -> LauncherLog.open(data.log("launcher")));
        progress.step("Données dans " + data + ".");

        EmbeddedPostgreSql postgres = running.start("PostgreSQL", () -> EmbeddedPostgreSql.start(data.postgreSql(),
                data.binaries(), data.log("postgresql").path(), ports.postgreSql(), false));
        Service.names().forEach(postgres::createDatabase);
        progress.step("PostgreSQL écoute sur le port %d.".formatted(postgres.port()));

        EmbeddedKafka kafka = running.start("Kafka", () -> EmbeddedKafka.start(data.kafka(), ports.kafka()));
        progress.step("Kafka écoute sur %s.".formatted(kafka.bootstrapServers()));

        var infrastructure = new Infrastructure(postgres, kafka, TokenIssuer.in(data.keys()));
        List<ServiceProcess> wanted = ports.replicas().stream()
                .map(replica -> new ServiceProcess(replica, home.jar(replica.service()),
                        infrastructure.settingsOf(replica.service()), data.log(replica.name())))
                .toList();
        Services services = running.open(() -> Services.start(wanted, processes, progress));
        services.awaitReady();
        return new LocalStack(running, infrastructure, services);
    }

    /** Whoever holds the lock on the data knows that their launcher is gone. */
    private static void stopLeftOvers(StartedProcesses processes, DataDirectory data, Progress progress) {
        int stopped = processes.stopLeftOvers();
        if (stopped > 0) {
            progress.step("%d service(s) d'une exécution interrompue tournaient encore ; ils sont arrêtés.".formatted(stopped));
        }
        EmbeddedPostgreSql.stopLeftOver(data.postgreSql());
    }

    /** Where a service answers, for example {@code event-service}. */
    public URI address(String service) {
        return address(service, 0);
    }

    /** @param replica counted from 0 */
    public URI address(String service, int replica) {
        return services.find(Service.named(service), replica).replica().address();
    }

    /** Signs the bearer tokens that the services of this stack accept. */
    public TokenIssuer tokens() {
        return infrastructure.tokens();
    }

    /** The database of a service; user and password are the service's name. */
    public String jdbcUrl(String service) {
        return infrastructure.postgres().jdbcUrl(service);
    }

    /** Where Kafka's clients begin. */
    public String bootstrapServers() {
        return infrastructure.kafka().bootstrapServers();
    }

    /** Ends a service's process as a crash would, and returns when it is gone. It is started again a second later. */
    public void kill(String service) {
        kill(service, 0);
    }

    /** @param replica counted from 0 */
    public void kill(String service, int replica) {
        services.find(Service.named(service), replica).kill();
    }

    /** Waits until every service answers that it is ready, as after {@link #kill(String)}. */
    public void awaitReady() {
        services.awaitReady();
    }

    /** What to tell the person at the terminal when all is up. */
    List<String> overview() {
        return services.isEmpty() ? Overview.of(infrastructure) : Overview.of(services);
    }

    void awaitStop() throws InterruptedException {
        running.awaitStop();
    }

    /** Stops the services, then Kafka, then PostgreSQL. */
    @Override
    public void close() {
        running.close();
    }
}
