package org.encommun.event.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;
import org.encommun.event.programme.AcceptedProposal;
import org.encommun.event.programme.SessionType;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * A session that one or several actors propose before it is scheduled, and prepare together. While it is open, other actors
 * join and comment, and similar proposals are merged; then the organisers accept or decline it. No text and no contribution is
 * lost in the process.
 */
@Entity
public class Proposal extends EventPart {

    private String title;
    private String description;
    @Enumerated(EnumType.STRING)
    private SessionType type;
    @Column(name = "wished_minutes")
    private Integer wishedMinutes;
    @Embedded
    private Outcome outcome = Outcome.OPEN;
    @Embedded
    private Authors authors;
    /** Set by every change, so that a new author or comment also increments the version. */
    @Column(name = "changed_at")
    private Instant changedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "proposal_need", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "need_id")
    @OrderBy
    private Set<UUID> needIds = new LinkedHashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "proposal_comment", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Comment> comments = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "proposal_history", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<HistoryEntry> history = new ArrayList<>();

    protected Proposal() {}

    /** @throws Refusal {@link ProposalProblem#AUTHOR_NAMED_TWICE} */
    Proposal(UUID id, UUID eventId, ProposalDetails details, List<Author> offeredBy, Instant now) {
        super(id, eventId);
        this.authors = new Authors(offeredBy);
        replace(details, now);
        history.add(HistoryEntry.text(now, ProposalStep.WRITTEN, details, authors.ids()));
    }

    /**
     * Replaces the details; the history keeps every title and description.
     *
     * @throws Refusal {@link ProposalProblem#PROPOSAL_CLOSED}
     */
    public void update(ProposalDetails details, Instant now) {
        requireOpen();
        if (!details.saysTheSameAs(details())) {
            history.add(HistoryEntry.text(now, ProposalStep.CHANGED, details, List.of()));
        }
        replace(details, now);
    }

    private void replace(ProposalDetails details, Instant now) {
        this.title = details.title();
        this.description = details.description();
        this.type = details.type();
        this.wishedMinutes = details.wishedMinutes();
        this.needIds.retainAll(details.needIds());
        this.needIds.addAll(details.needIds());
        this.changedAt = now;
    }

    /**
     * Adds an author.
     *
     * @throws Refusal {@link ProposalProblem#ALREADY_AUTHOR} or {@link ProposalProblem#PROPOSAL_CLOSED}
     */
    void join(Author author, Instant now) {
        requireOpen();
        authors.add(author);
        history.add(HistoryEntry.joined(now, author.actorId()));
        changedAt = now;
    }

    /** @throws Refusal {@link ProposalProblem#PROPOSAL_CLOSED} */
    void comment(UUID actorId, String text, Instant now) {
        requireOpen();
        comments.add(new Comment(actorId, text, now));
        changedAt = now;
    }

    /**
     * Merges another proposal into this one, with all its authors, its needs and its text.
     *
     * @throws Refusal {@link ProposalProblem#MERGE_WITH_ITSELF}, {@link ProposalProblem#MERGE_IN_A_CIRCLE} or, if one of the
     *         two is no longer open, {@link ProposalProblem#PROPOSAL_CLOSED}
     */
    public void merge(Proposal other, Instant now) {
        if (other.id().equals(id())) {
            throw new Refusal(ProposalProblem.MERGE_WITH_ITSELF).with("field", "proposalId");
        }
        if (other.id().equals(outcome.mergedIntoId())) {
            throw new Refusal(ProposalProblem.MERGE_IN_A_CIRCLE).with("field", "proposalId");
        }
        requireOpen();
        other.requireOpen();
        history.add(HistoryEntry.merged(now, other));
        authors.addAll(other.authors);
        needIds.addAll(other.needIds);
        changedAt = now;
        other.outcome = Outcome.mergedInto(id());
        other.changedAt = now;
    }

    /**
     * Accepts the proposal into the programme.
     *
     * @return the data for the new session
     * @throws Refusal {@link ProposalProblem#PROPOSAL_CLOSED}
     */
    public AcceptedProposal accept(Instant now) {
        decide(Outcome.ACCEPTED, ProposalStep.ACCEPTED, now);
        return new AcceptedProposal(id(), eventId(), title, description, type, List.copyOf(needIds), authors.ids());
    }

    /** @throws Refusal {@link ProposalProblem#PROPOSAL_CLOSED} */
    public void decline(String reason, Instant now) {
        decide(Outcome.declined(reason), ProposalStep.DECLINED, now);
    }

    private void decide(Outcome decision, ProposalStep step, Instant now) {
        requireOpen();
        outcome = decision;
        history.add(HistoryEntry.decided(now, step));
        changedAt = now;
    }

    private void requireOpen() {
        if (outcome.state() != ProposalStatus.OPEN) {
            throw new Refusal(ProposalProblem.PROPOSAL_CLOSED).with("proposalId", id()).with("state", outcome.state());
        }
    }

    public ProposalDetails details() {
        return new ProposalDetails(title, description, type, wishedMinutes, List.copyOf(needIds));
    }

    Authors authors() {
        return authors;
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    Outcome outcome() {
        return outcome;
    }
}
