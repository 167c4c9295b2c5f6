package org.encommun.defaults.inbox;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;

/**
 * Reads the topics of the channel {@code inbox}, one poll after another. Offsets are committed after the database transaction,
 * and not at all for records that the service was stopped before processing.
 */
@ApplicationScoped
public class BusListener {

    private static final Logger LOG = Logger.getLogger(BusListener.class);
    /** Before the relay stops and the database is closed. */
    private static final int FIRST = 1;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final RecordProcessing processing;
    private final PatientInbox inbox;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(BusListener::thread);

    BusListener(RecordProcessing processing, PatientInbox inbox) {
        this.processing = processing;
        this.inbox = inbox;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "bus-reader");
        thread.setDaemon(true); // it may wait for the database while the service stops
        return thread;
    }

    @Incoming("inbox")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    Uni<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
        return Uni.createFrom().item(() -> process(records(batch))).runSubscriptionOn(reader)
                // a failure here would end the stream
                .onFailure().invoke(failure -> LOG.errorf(failure, "records could not be processed and wait"))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .onItem().transformToUni(processed -> processed
                        ? Uni.createFrom().completionStage(batch::ack)
                        // never acknowledged, and nothing is delivered after it
                        : Uni.createFrom().nothing());
    }

    @SuppressWarnings("unchecked") // the deserializers of the channel say so
    private static ConsumerRecords<String, byte[]> records(KafkaRecordBatch<String, byte[]> batch) {
        return (ConsumerRecords<String, byte[]>) batch.getMetadata(IncomingKafkaRecordBatchMetadata.class).orElseThrow()
                .getRecords();
    }

    private boolean process(Iterable<ConsumerRecord<String, byte[]>> records) {
        try {
            processing.process(records);
            return true;
        } catch (ListenerStopped | InterruptedException stop) {
            LOG.info("the service stops; records that are not processed stay for the next reader");
            return false;
        }
    }

    @PreDestroy
    void end() {
        reader.shutdownNow();
    }

    void stop(@Observes @Priority(FIRST) ShutdownEvent stopping) throws InterruptedException {
        inbox.stop(PATIENCE_AT_STOP);
    }
}
