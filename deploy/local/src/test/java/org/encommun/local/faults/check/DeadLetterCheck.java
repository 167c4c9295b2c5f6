package org.encommun.local.faults.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding.Kind;
import org.encommun.local.faults.workload.Replicas;

/** Each poisoned record is a dead letter of each service that reads its topic, and nothing else is one. */
public final class DeadLetterCheck {

    /** The value of the header that marks a poisoned record. */
    public static final String POISON = "poison";

    private final Bus bus;
    private final List<Finding> findings = new ArrayList<>();

    public DeadLetterCheck(LocalStack stack) {
        this.bus = new Bus(stack.bootstrapServers());
    }

    public List<Finding> findings() {
        Set<String> received = new HashSet<>();
        for (String service : Replicas.SERVICES) {
            for (BusRecord letter : bus.committed("encommun." + service + ".dead-letter")) {
                if (letter.header(BusRecord.INJECTED).equals(POISON)) {
                    received.add(service + " " + letter.key());
                } else {
                    findings.add(new Finding(Kind.DEAD_LETTER, letter.time(),
                            "%s gave up version %s of %s from %s, since %s".formatted(service, letter.header("ce_sequence"),
                                    letter.key(), letter.header("dead-letter-topic"), letter.header("dead-letter-reason"))));
                }
            }
        }
        Readers.ALL.forEach(kind -> bus.committed(kind.topic()).stream()
                .filter(sent -> sent.header(BusRecord.INJECTED).equals(POISON))
                .forEach(sent -> kind.services().stream().filter(service -> !received.contains(service + " " + sent.key()))
                        .forEach(service -> findings.add(new Finding(Kind.LOST, sent.time(),
                                "the poisoned record %s of %s is no dead letter of %s".formatted(sent.key(), sent.topic(),
                                        service))))));
        return findings;
    }
}
