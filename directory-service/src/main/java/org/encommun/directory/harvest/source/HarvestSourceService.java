package org.encommun.directory.harvest.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.harvest.progress.HarvestProgress;
import org.encommun.directory.harvest.progress.HarvestProgressRepository;
import org.encommun.directory.representation.NetworkAuthority;

/** Declares, changes and shows from where the directory fetches what a network knows, for its machine and for administrators. */
@ApplicationScoped
public class HarvestSourceService {

    private static final int MOST_SOURCES = 10;

    private final HarvestSourceRepository repository;
    private final HarvestProgressRepository progresses;
    private final NetworkAuthority authority;
    private final SourceCheck check;
    private final UuidGenerator ids;

    HarvestSourceService(HarvestSourceRepository repository, HarvestProgressRepository progresses, NetworkAuthority authority,
            SourceCheck check, UuidGenerator ids) {
        this.repository = repository;
        this.progresses = progresses;
        this.authority = authority;
        this.check = check;
        this.ids = ids;
    }

    /** A source with how far it has been read. */
    record Followed(HarvestSource source, HarvestProgress progress) {}

    /** @throws Refusal as {@link SourceCheck} does; {@link HarvestProblem#TOO_MANY_SOURCES} */
    @Transactional
    Followed declare(UUID networkId, SourceDetails details) {
        authority.require(networkId);
        check.lock(networkId);
        if (repository.count(networkId) >= MOST_SOURCES) {
            throw new Refusal(HarvestProblem.TOO_MANY_SOURCES, MOST_SOURCES);
        }
        check.require(networkId, details);
        UUID id = ids.next();
        HarvestSource source = repository
                .save(new HarvestSource(id, networkId, details, check.sealed(id, details.credentials(), null)));
        return new Followed(source, progresses.save(new HarvestProgress(id, check.now())));
    }

    /** All of a network, for whoever may know what the network may know. */
    public List<SourceView> all(UUID networkId) {
        return after(networkId, new UUID(0, 0), MOST_SOURCES).stream().map(SourceView::of).toList();
    }

    List<Followed> list(UUID networkId, UUID after, int limit) {
        authority.require(networkId);
        return after(networkId, after, limit);
    }

    private List<Followed> after(UUID networkId, UUID after, int limit) {
        List<HarvestSource> sources = repository.after(networkId, after, limit);
        Map<UUID, HarvestProgress> found = progresses.ofSources(sources.stream().map(HarvestSource::id).toList());
        return sources.stream().map(source -> new Followed(source, found.get(source.id()))).toList();
    }

    Followed get(UUID networkId, UUID id) {
        authority.require(networkId);
        HarvestSource source = repository.get(networkId, id);
        return new Followed(source, progresses.get(id));
    }

    /** @throws Refusal as {@link SourceCheck} does; {@link HarvestProblem#CREDENTIALS_OF_ANOTHER_SERVER} */
    @Transactional
    Followed update(UUID networkId, UUID id, Edit<SourceDetails> edit) {
        authority.require(networkId);
        HarvestSource source = repository.get(networkId, id);
        SourceDetails present = source.details();
        SourceDetails details = edit.of(source.version(), present);
        check.require(networkId, details);
        check.requireOfServer(present, details);
        HarvestProgress progress = progresses.lock(id);
        source.update(details, check.sealed(id, details.credentials(), source.authorization().orElse(null)));
        boolean elsewhere = !present.address().equals(details.address()) || present.format() != details.format();
        // another visibility or mapping holds for what was read before, too
        progress.restart(elsewhere, elsewhere || present.visibility() != details.visibility()
                || !Objects.equals(present.mapping(), details.mapping()), check.now());
        progresses.save(progress);
        return new Followed(repository.save(source), progress);
    }

    /** Forgets a source; what was fetched from it stays. */
    @Transactional
    void delete(UUID networkId, UUID id, IfMatch ifMatch) {
        authority.require(networkId);
        HarvestSource source = repository.get(networkId, id);
        ifMatch.require(source.version());
        // whoever is taking in a page has finished
        progresses.lock(id);
        repository.delete(source);
    }

    /**
     * Has a source fetched as soon as its server may be asked.
     *
     * @param confirmsMissing whether what the feed has not shown is to be deleted
     * @throws Refusal {@link HarvestProblem#SOURCE_PAUSED}
     */
    @Transactional
    Followed request(UUID networkId, UUID id, boolean confirmsMissing) {
        authority.require(networkId);
        HarvestSource source = repository.get(networkId, id);
        if (!source.isActive()) {
            throw new Refusal(HarvestProblem.SOURCE_PAUSED);
        }
        HarvestProgress progress = progresses.lock(id);
        progress.request(confirmsMissing, check.now());
        return new Followed(source, progresses.save(progress));
    }
}
