package org.encommun.event.team;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.defaults.security.SubjectDigest;
import org.encommun.defaults.security.TeamRole;

/**
 * A team as it is published: no name, only the pseudonyms of its members; the contract is {@code contracts/team.v1.schema.json}.
 *
 * @param id that of the event; {@link #HEARTBEAT} for the heartbeat
 * @param confirmedAt until when all changes of teams precede this record on the topic; {@code null} but for the heartbeat
 */
public record TeamSnapshot(UUID id, long version, List<Member> members, List<Device> devices, Instant confirmedAt)
        implements
            Snapshot {

    /** The topic on which it is published. */
    public static final StateTopic<TeamSnapshot> TOPIC = new StateTopic<>("team", 1, TeamSnapshot.class, TeamFact.values())
            .inOrder();
    /** The key of the heartbeat, which is no event's. */
    static final UUID HEARTBEAT = new UUID(0, 0);

    /** @param digest the pseudonym of the member's subject: {@link SubjectDigest} */
    record Member(String digest, TeamRole role) {}

    /** @param keyHash SHA-256 of the device's key in hexadecimal */
    record Device(UUID id, String keyHash, Instant expiresAt) {}

    static TeamSnapshot of(Team team, SubjectDigest digests) {
        return new TeamSnapshot(team.id(), team.version(),
                team.members().stream().map(member -> new Member(digests.of(member.subject()), member.role()))
                        .sorted(Comparator.comparing(Member::digest)).toList(),
                team.devices().stream().map(device -> new Device(device.id(), device.keyHash(), device.expiresAt()))
                        .sorted(Comparator.comparing(Device::id)).toList(),
                null);
    }

    /** Tells the readers that they have every change from before this instant. */
    static TeamSnapshot heartbeat(long version, Instant now) {
        return new TeamSnapshot(HEARTBEAT, version, List.of(), List.of(), now);
    }
}
