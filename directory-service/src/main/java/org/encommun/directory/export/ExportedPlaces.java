package org.encommun.directory.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.place.StandingPlace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * The places that are open and that everybody may see, in the order of their ids. They are read in steps, so that neither
 * memory nor a connection of the database is held while a slow reader takes them; what changes meanwhile is read as it is when
 * its turn comes.
 */
@ApplicationScoped
public class ExportedPlaces {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int STEP = 500;
    private static final int PLACES_OF_ACTOR = 200;
    private static final String QUERY = """
            select place.id, cast(shown as text), actor.id as organisation, typologies, national_programmes, description, phone, email, website
            from place left join actor on actor.id = place.actor_id
            where place.id > ? and shown is not null
              and shown #> '{details,closed}' is distinct from cast('true' as jsonb) %s
            order by place.id limit ?""";
    private static final String WITHIN = "and coalesce(shown_territories, place.territories) @> cast(array[?] as text[])";
    private static final String OF_ACTOR = "and actor_id = ?";

    private final DataSource database;
    private final NetworkRepository networks;
    private final ObjectReader json;
    private final ObjectReader terms;

    ExportedPlaces(DataSource database, NetworkRepository networks, ObjectMapper mapper) {
        this.database = database;
        this.networks = networks;
        this.json = mapper.readerFor(StandingPlace.class);
        this.terms = mapper.readerForListOf(String.class);
    }

    /**
     * Takes all places one after the other.
     *
     * @param territory the only territory whose places are taken, as {@code KIND:code}; {@code null} for all
     */
    public void forEach(String territory, Consumer<ExportedPlace> taker) {
        UUID last = BEFORE_ALL;
        List<ExportedPlace> step;
        do {
            step = after(last, STEP, territory);
            step.forEach(taker);
            last = step.isEmpty() ? last : step.get(step.size() - 1).id();
        } while (step.size() == STEP);
    }

    /** The places after this id. */
    public List<ExportedPlace> after(UUID id, int limit, String territory) {
        return query(territory == null ? "" : WITHIN, id, territory, limit);
    }

    /** The oldest places that an actor runs, 200 at most. */
    public List<ExportedPlace> ofActor(UUID actorId) {
        return query(OF_ACTOR, BEFORE_ALL, actorId, PLACES_OF_ACTOR);
    }

    /** @param selected the value of the condition; {@code null} if there is none */
    private List<ExportedPlace> query(String condition, UUID after, Object selected, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY.formatted(condition))) {
            int parameter = 1;
            statement.setObject(parameter++, after);
            if (selected != null) {
                statement.setObject(parameter++, selected);
            }
            statement.setInt(parameter, limit);
            Map<UUID, String> names = networks.names();
            List<ExportedPlace> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(place(row.getObject(1, UUID.class), json.readValue(row.getString(2)), organisation(row), names));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the places could not be read", failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a place is stored as something else", impossible);
        }
    }

    private Organisation organisation(ResultSet row) throws SQLException, JsonProcessingException {
        return row.getObject("organisation", UUID.class) == null
                ? Organisation.UNKNOWN
                : new Organisation(terms.readValue(row.getString("typologies")),
                        terms.readValue(row.getString("national_programmes")),
                        row.getString("description"), row.getString("phone"), row.getString("email"), row.getString("website"));
    }

    private static ExportedPlace place(UUID id, StandingPlace standing, Organisation organisation, Map<UUID, String> names) {
        List<String> publishers = standing.origins().stream().map(StandingPlace.Provenance::networkId).filter(Objects::nonNull)
                .distinct().map(names::get).sorted().toList();
        return new ExportedPlace(id, standing.details(), organisation, standing.origins(), publishers);
    }
}
