package org.encommun.defaults.inbox;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Processes a record again outside the stream of the bus. */
@ApplicationScoped
public class Redelivery {

    private final Subscribers subscribers;
    private final PatientInbox inbox;

    Redelivery(Subscribers subscribers, PatientInbox inbox) {
        this.subscribers = subscribers;
        this.inbox = inbox;
    }

    /**
     * Processes a record like the listener does.
     *
     * @return whether it took effect; otherwise a later state was processed before, or no subscriber is concerned
     * @throws EventRefused if it cannot be processed
     */
    public boolean process(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        Optional<Delivery<?>> delivery = subscribers.read(message);
        return delivery.isPresent() && inbox.process(delivery.get());
    }
}
