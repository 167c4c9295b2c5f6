package org.encommun.event.team;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;

/** Those who may act for an event: its members and check-in devices. It has the id of its event. */
@Entity
public class Team extends Aggregate {

    /** Set by every change, since members and devices are in separate tables: it increments the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "event_id"))
    private Set<TeamMember> members = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "check_in_device", joinColumns = @JoinColumn(name = "event_id"))
    private Set<CheckInDevice> devices = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "team_change", joinColumns = @JoinColumn(name = "event_id"))
    private Set<TeamChange> changes = new HashSet<>();

    protected Team() {}

    /** The team of a new event, with its first organiser. */
    public Team(UUID eventId, UUID memberId, Subject creator, Instant now) {
        super(eventId);
        add(new TeamMember(memberId, creator, TeamRole.ORGANISER, null, now, true), creator, now);
    }

    /**
     * Adds a member.
     *
     * @param by who does it: an organiser, or whoever accepts an invitation
     * @throws Refusal {@link TeamProblem#ALREADY_MEMBER} if the subject is a member
     */
    public final TeamMember add(TeamMember member, Subject by, Instant now) {
        if (find(member.subject()).isPresent()) {
            throw new Refusal(TeamProblem.ALREADY_MEMBER);
        }
        members.add(member);
        changed(new TeamChange(now, TeamFact.MEMBER_ADDED, member.subject().name(), member.role(), by));
        return member;
    }

    /**
     * Gives a member another role.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND}, {@link TeamProblem#LAST_ORGANISER}
     */
    public TeamMember changeRole(UUID memberId, TeamRole role, Subject by, Instant now) {
        TeamMember member = member(memberId);
        if (role != TeamRole.ORGANISER) {
            requireOtherOrganiser(member);
        }
        TeamMember changed = member.withRole(role);
        members.remove(member);
        members.add(changed);
        changed(new TeamChange(now, TeamFact.ROLE_CHANGED, member.subject().name(), role, by));
        return changed;
    }

    /**
     * Takes all rights from a member.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND}, {@link TeamProblem#LAST_ORGANISER}
     */
    public void remove(UUID memberId, Subject by, Instant now) {
        TeamMember member = member(memberId);
        requireOtherOrganiser(member);
        members.remove(member);
        changed(new TeamChange(now, TeamFact.MEMBER_REMOVED, member.subject().name(), null, by));
    }

    private void requireOtherOrganiser(TeamMember leaving) {
        if (leaving.isOrganiser() && members.stream().noneMatch(other -> other.isOrganiser() && !other.equals(leaving))) {
            throw new Refusal(TeamProblem.LAST_ORGANISER);
        }
    }

    /** Lets a device check people in. */
    public CheckInDevice add(CheckInDevice device, Subject by, Instant now) {
        devices.add(device);
        changed(new TeamChange(now, TeamFact.DEVICE_ADDED, device.name(), null, by));
        return device;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the team has no such device */
    public void revokeDevice(UUID deviceId, Subject by, Instant now) {
        CheckInDevice device = device(deviceId);
        devices.remove(device);
        changed(new TeamChange(now, TeamFact.DEVICE_REVOKED, device.name(), null, by));
    }

    private void changed(TeamChange change) {
        changedAt = change.changedAt();
        changes.add(change);
        register(change.fact());
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the team has no such member */
    public TeamMember member(UUID memberId) {
        return first(members, member -> member.id().equals(memberId));
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the team has no such device */
    public CheckInDevice device(UUID deviceId) {
        return first(devices, device -> device.id().equals(deviceId));
    }

    private static <T> T first(Set<T> all, Predicate<T> condition) {
        return all.stream().filter(condition).findFirst().orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The membership of a subject; empty for none. */
    public Optional<TeamMember> find(Subject subject) {
        return members.stream().filter(member -> member.is(subject)).findFirst();
    }

    /** In no order. */
    public List<TeamMember> members() {
        return List.copyOf(members);
    }

    /** In no order. */
    public List<CheckInDevice> devices() {
        return List.copyOf(devices);
    }

    /** In no order. */
    public List<TeamChange> changes() {
        return List.copyOf(changes);
    }
}
