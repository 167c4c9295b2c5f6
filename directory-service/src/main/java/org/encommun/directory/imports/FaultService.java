package org.encommun.directory.imports;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.representation.NetworkAuthority;

/** Shows a network the records of which something was set aside. */
@ApplicationScoped
public class FaultService {

    private final PlaceRecordRepository records;
    private final NetworkAuthority authority;

    FaultService(PlaceRecordRepository records, NetworkAuthority authority) {
        this.records = records;
        this.authority = authority;
    }

    List<PlaceRecord> list(UUID networkId, UUID after, int limit) {
        authority.require(networkId);
        return records.withFaults(networkId, after, limit);
    }
}
