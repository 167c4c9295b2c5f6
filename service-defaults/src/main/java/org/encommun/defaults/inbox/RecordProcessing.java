package org.encommun.defaults.inbox;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Decides what becomes of the records of one poll. Those whose subscriber touches only a copy are processed in one transaction,
 * the others each in its own; what cannot be processed goes to the dead letters.
 */
@ApplicationScoped
class RecordProcessing {

    private static final Logger LOG = Logger.getLogger(RecordProcessing.class);

    private final Subscribers subscribers;
    private final PatientInbox inbox;
    private final DeadLetterTopic deadLetters;

    RecordProcessing(Subscribers subscribers, PatientInbox inbox, DeadLetterTopic deadLetters) {
        this.subscribers = subscribers;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    /**
     * Processes all of them; when it returns, each has taken effect, is no news, or is a dead letter.
     *
     * @throws ListenerStopped if the service stops; some may not have been processed
     */
    void process(Iterable<ConsumerRecord<String, byte[]>> messages) throws InterruptedException {
        List<DeadLetter> refused = new ArrayList<>();
        List<Delivery<?>> copied = new ArrayList<>();
        List<Delivery<?>> others = new ArrayList<>();
        for (Delivery<?> delivery : Delivery.newest(read(messages, refused))) {
            (delivery.subscriber().keepsCopiesOnly() ? copied : others).add(delivery);
        }
        if (!processedTogether(copied)) {
            others.addAll(0, copied);
        }
        for (Delivery<?> delivery : others) {
            try {
                inbox.process(delivery);
            } catch (EventRefused failed) {
                refused.add(new DeadLetter(delivery.message(), failed.getMessage()));
            }
        }
        deadLetters.add(refused);
    }

    private List<Delivery<?>> read(Iterable<ConsumerRecord<String, byte[]>> messages, List<DeadLetter> refused) {
        List<Delivery<?>> deliveries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            try {
                subscribers.read(message).ifPresent(deliveries::add);
            } catch (EventRefused misfit) {
                refused.add(new DeadLetter(message, misfit.getMessage()));
            }
        }
        return deliveries;
    }

    private boolean processedTogether(List<Delivery<?>> deliveries) throws InterruptedException {
        try {
            if (!deliveries.isEmpty()) {
                inbox.process(deliveries);
            }
            return true;
        } catch (ListenerStopped | InterruptedException stop) {
            throw stop;
        } catch (Exception failure) {
            LOG.warnf("one of %d events fails, each is processed alone: %s", deliveries.size(), failure.toString());
            return false;
        }
    }
}
