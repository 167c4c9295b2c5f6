package org.encommun.defaults.conventions;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;

import org.encommun.defaults.inbox.Subscriber;

@ApplicationScoped
class VisitorCopies implements Subscriber<VisitorCopies.Visitor> {

    private final EntityManager entities;
    private final RoomRepository rooms;

    VisitorCopies(EntityManager entities, RoomRepository rooms) {
        this.entities = entities;
        this.rooms = rooms;
    }

    record Visitor(@NotBlank String kind) {}

    @Override
    public String aggregate() {
        return "visitor";
    }

    @Override
    public Class<Visitor> state() {
        return Visitor.class;
    }

    @Override
    public boolean keepsCopiesOnly() {
        return true;
    }

    @Override
    public void changed(UUID id, Visitor state) {
        entities.createNativeQuery("""
                insert into visitor (id, kind) values (:id, :kind) on conflict (id) do update set kind = excluded.kind""")
                .setParameter("id", id).setParameter("kind", state.kind()).executeUpdate();
        if (state.kind().equals("architecte")) {
            rooms.save(new Room(id, new Room.Details("Atelier", 1)));
        }
    }

    @Override
    public void deleted(UUID id) {
        entities.createNativeQuery("delete from visitor where id = :id").setParameter("id", id).executeUpdate();
    }

    @Transactional
    public String kindOf(UUID id) {
        return (String) entities.createNativeQuery("select min(kind) from visitor where id = :id", String.class)
                .setParameter("id", id).getSingleResult();
    }
}
