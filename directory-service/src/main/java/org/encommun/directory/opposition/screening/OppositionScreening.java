package org.encommun.directory.opposition.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.encommun.defaults.database.AdvisoryLock;
import org.encommun.directory.opposition.screening.OpposedDigests.Digest;
import org.encommun.directory.opposition.screening.OpposedValues.Kept;

/**
 * What people object to, for all ways into the directory. The digests are in memory; whether they are still those of the database is asked
 * each time, which is one row.
 */
@ApplicationScoped
public class OppositionScreening {

    private static final AdvisoryLock LOCK = new AdvisoryLock("oppositions");

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final OpposedDigests digests;
    private volatile Known known = new Known(-1, null, null);

    OppositionScreening(EntityManager entities, TransactionSynchronizationRegistry transaction, OpposedDigests digests) {
        this.entities = entities;
        this.transaction = transaction;
        this.digests = digests;
    }

    /** The values as of a revision. */
    private record Known(long revision, OpposedValues values, Digest digest) {}

    /**
     * All that is objected to by now. Until commit no opposition begins, so that nothing that was not screened against it is written after
     * its data have been redacted. Whatever stores text of a record calls this before it reads what it is going to store. Within
     * a transaction it is looked up once.
     */
    public Redaction inForce() {
        Redaction held = (Redaction) transaction.getResource(LOCK);
        if (held == null) {
            LOCK.share(entities);
            held = known();
            transaction.putResource(LOCK, held);
        }
        return held;
    }

    /** All that is objected to by now, for those who only read. */
    public Redaction known() {
        long revision = ((Number) entities.createNativeQuery("select revision from opposition_revision", Long.class)
                .getSingleResult()).longValue();
        Known present = known;
        if (present.revision() != revision) {
            // read after the revision: it may be newer, and is read once more then
            present = new Known(revision, values(null), digests.open());
            known = present;
        }
        return new Redaction(present.values(), present.digest().copy());
    }

    /** What one opposition is about. */
    public Redaction of(UUID oppositionId) {
        return new Redaction(values(oppositionId), digests.open());
    }

    /** Waits for those who store something, and lets nobody else begin until commit. */
    public void begin() {
        LOCK.lock(entities);
    }

    /**
     * Keeps a value, as a digest only.
     *
     * @return whether it is one of this kind
     */
    public boolean add(UUID oppositionId, OpposedKind kind, String given) {
        Optional<String> canonical = Candidates.whole(kind, given)
                .filter(value -> kind != OpposedKind.NAME || Candidates.wordsOf(value).size() > 1);
        canonical.ifPresent(value -> {
            List<String> words = kind == OpposedKind.NAME ? Candidates.wordsOf(value) : List.of();
            keep(oppositionId, kind, value, Math.max(1, words.size()));
            words.forEach(word -> keep(oppositionId, OpposedKind.NAME_WORD, word, 1));
        });
        return canonical.isPresent();
    }

    private void keep(UUID oppositionId, OpposedKind kind, String canonical, int words) {
        entities.createNativeQuery("""
                insert into opposed_value (opposition_id, kind, digest, words) values (:opposition, :kind, :digest, :words)
                on conflict do nothing""").setParameter("opposition", oppositionId).setParameter("kind", kind.name())
                .setParameter("digest", digests.open().of(kind, canonical)).setParameter("words", words).executeUpdate();
    }

    /** The values are others now. */
    public void changed() {
        entities.createNativeQuery("update opposition_revision set revision = revision + 1").executeUpdate();
    }

    /** @param oppositionId {@code null} for those of all */
    private OpposedValues values(UUID oppositionId) {
        String all = "select kind, digest, words from opposed_value";
        List<?> rows = oppositionId == null
                ? entities.createNativeQuery(all, Tuple.class).getResultList()
                : entities.createNativeQuery(all + " where opposition_id = :opposition", Tuple.class)
                        .setParameter("opposition", oppositionId).getResultList();
        List<Kept> kept = new ArrayList<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> kept.add(new Kept(OpposedKind.valueOf(row.get(0, String.class)),
                row.get(1, byte[].class), row.get(2, Integer.class))));
        return new OpposedValues(kept);
    }
}
