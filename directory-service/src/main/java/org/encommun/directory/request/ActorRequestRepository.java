package org.encommun.directory.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.representation.ActingParty;
import org.encommun.directory.representation.Capacity;

/**
 * The requests of one kind.
 *
 * @param <R> the kind of request
 */
public abstract class ActorRequestRepository<R extends ActorRequest> extends AggregateRepository<R> {

    private static final String OF_THE_CALLER = """
            (:all = true or submitter.issuer = :issuer and submitter.name = :subject
             or actorId in (select s.id from Representation s join s.representatives r
                            where r.subject.issuer = :issuer and r.subject.name = :subject)
             or :registrants = true and actorId in (select s.id from Representation s
                            where s.registrant.issuer = :issuer and s.registrant.name = :subject)
             or actorId in (select s.id from Representation s where s.networkId = :network))
            """;
    private static final UUID NO_NETWORK = new UUID(0, 0);

    /** For the client proxies of the beans. */
    protected ActorRequestRepository() {}

    /**
     * The requests that somebody submitted or may decide, oldest first.
     *
     * @param request which of them
     * @param deciders in which capacities they are decided
     */
    List<R> visibleTo(ActingParty caller, RequestListRequest request, Set<Capacity> deciders) {
        Subject subject = caller.subject();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("after", request.afterId());
        parameters.put("actorId", request.actorId);
        parameters.put("status", request.status);
        parameters.put("all", caller.isAdministrator());
        parameters.put("registrants", deciders.contains(Capacity.REGISTRANT));
        parameters.put("issuer", subject.issuer());
        parameters.put("subject", subject.name());
        parameters.put("network", caller.network().orElse(NO_NETWORK));
        return find("""
                id > :after and (:actorId is null or actorId = :actorId) and (:status is null or status = :status) and
                """ + OF_THE_CALLER + " order by id", parameters).range(0, request.rows() - 1).list();
    }

    /** Locks a request until commit and reads it again: another transaction may have decided it. */
    void lockAgain(R request) {
        getEntityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }
}
