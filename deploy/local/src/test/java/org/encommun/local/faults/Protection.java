package org.encommun.local.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

import org.encommun.local.LocalStack;
import org.encommun.local.faults.check.Finding;
import org.encommun.local.faults.workload.Replicas;

/**
 * What keeps the services from losing, doubling or reordering anything. Each can be taken out, in the databases and so without another
 * build of the services: this shows that the suite would notice its absence.
 */
enum Protection {

    /** The event stands in the outbox, in the transaction of the change. */
    OUTBOX("duplicated", Findings::onTopics, Replicas.SERVICES, """
            create function drop_row() returns trigger language plpgsql as 'begin return null; end';
            create trigger without_outbox before insert on outbox for each row execute function drop_row()"""),

    /** A reader takes in a state only if it is newer than the last one. */
    INBOX_GUARD("reordered", Findings::inReaders, Replicas.SERVICES, """
            create function forget() returns trigger language plpgsql as '
                begin
                    delete from inbox where aggregate = new.aggregate and aggregate_id = new.aggregate_id;
                    return new;
                end';
            create trigger without_guard before insert on inbox for each row execute function forget()"""),

    /** Whoever takes or frees a place holds the row of the event: PostgreSQL does not lock the rows of a function below a view. */
    ROW_LOCK("duplicated", Findings::seats, List.of("registration-service"), """
            alter table known_event rename to known_event_row;
            create function known_events() returns setof known_event_row language sql stable as 'select * from known_event_row';
            create view known_event as select * from known_events();
            create function write_row() returns trigger language plpgsql as '
                begin
                    if tg_op = ''UPDATE'' then
                        update known_event_row set status = new.status, registration_opens_at = new.registration_opens_at,
                            registration_closes_at = new.registration_closes_at, seat_limit = new.seat_limit,
                            seat_ceiling = new.seat_ceiling, seats_taken = new.seats_taken where id = old.id;
                        return new;
                    end if;
                    insert into known_event_row select new.*;
                    return new;
                end';
            create trigger write instead of insert or update on known_event for each row execute function write_row()"""),

    /**
     * One relay of a service sends. Kafka refuses what a replaced relay still sends, so that two of them meet only between sending and
     * marking as published, which a slow database makes longer.
     */
    RELAY_LOCK("duplicated", Findings::inFeeds, Replicas.SERVICES, """
            create function slow_down() returns trigger language plpgsql as 'begin perform pg_sleep(0.4); return new; end';
            create trigger slow before update on feed_counter for each row execute function slow_down();
            create function public.pg_try_advisory_lock(bigint) returns boolean language sql as 'select true';
            alter role current_user set search_path = public, pg_catalog;
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and usename = current_user and pid <> pg_backend_pid()"""),

    /** The events of an aggregate are sent in the order of their rows. */
    ORDER_PER_KEY("frozen", Findings::onTopics, Replicas.SERVICES, """
            create function shuffle() returns trigger language plpgsql as '
                begin
                    new.id = floor(random() * 1e15)::bigint;
                    return new;
                end';
            create trigger without_order before insert on outbox for each row execute function shuffle()""");

    private final String faults;
    private final Function<Findings, List<Finding>> evidence;
    private final List<String> services;
    private final String removal;

    /**
     * @param faults during which its absence shows
     * @param evidence the findings among which it shows
     * @param services that have it
     * @param removal the statements that take it out
     */
    Protection(String faults, Function<Findings, List<Finding>> evidence, List<String> services, String removal) {
        this.faults = faults;
        this.evidence = evidence;
        this.services = services;
        this.removal = removal;
    }

    String faults() {
        return faults;
    }

    List<Finding> evidence(Findings findings) {
        return evidence.apply(findings);
    }

    void remove(LocalStack stack) {
        for (String service : services) {
            try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(service), service, service);
                    Statement statement = connection.createStatement()) {
                statement.execute(removal);
            } catch (SQLException failure) {
                throw new IllegalStateException("%s of %s is not removed".formatted(this, service), failure);
            }
        }
    }
}
