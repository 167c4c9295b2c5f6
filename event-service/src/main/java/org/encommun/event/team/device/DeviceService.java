package org.encommun.event.team.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.security.RandomCode;
import org.encommun.event.team.CheckInDevice;
import org.encommun.event.team.Expiry;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamRepository;
import org.encommun.event.team.roster.TeamAccess;

/** The check-in devices of an event, for its organisers. */
@ApplicationScoped
public class DeviceService {

    private static final Duration LIFETIME = Duration.ofDays(30);

    private final TeamAccess access;
    private final TeamRepository repository;
    private final RandomCode codes;
    private final UuidGenerator ids;
    private final Clock clock;

    DeviceService(TeamAccess access, TeamRepository repository, RandomCode codes, UuidGenerator ids, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    List<CheckInDevice> list(UUID eventId) {
        return access.get(eventId).devices().stream().sorted(Comparator.comparing(CheckInDevice::id)).toList();
    }

    @Transactional
    CreatedDevice add(UUID eventId, NewDevice request) {
        Instant now = clock.instant();
        String key = codes.next();
        CheckInDevice device = new CheckInDevice(ids.next(), request.name(), RandomCode.hash(key), now,
                Expiry.of(request.expiresAt(), LIFETIME, now));
        Team team = access.lock(eventId);
        team.add(device, access.caller(), now);
        return new CreatedDevice(device, key, repository.save(team).version());
    }

    @Transactional
    VersionedDevice get(UUID eventId, UUID deviceId) {
        Team team = access.get(eventId);
        return new VersionedDevice(team.device(deviceId), team.version());
    }

    /** Its key stops working here at once, elsewhere as soon as the services are told. */
    @Transactional
    void revoke(UUID eventId, UUID deviceId, IfMatch ifMatch) {
        Team team = access.lock(eventId, ifMatch);
        team.revokeDevice(deviceId, access.caller(), clock.instant());
        repository.save(team);
    }

    /** @param key known to nobody but whoever gets this */
    record CreatedDevice(CheckInDevice device, String key, long version) {}

    /** A device with the version of its team, which changes with its devices. */
    record VersionedDevice(CheckInDevice device, long version) {}
}
