package org.encommun.event.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.encommun.defaults.problem.Refusal;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The actors that offer a session, each once, in the order in which they joined. */
@Embeddable
class Authors {

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "proposal_author", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Author> members = new ArrayList<>();

    protected Authors() {}

    /** @throws Refusal {@link ProposalProblem#AUTHOR_NAMED_TWICE} */
    Authors(List<Author> members) {
        if (members.stream().map(Author::actorId).distinct().count() < members.size()) {
            throw new Refusal(ProposalProblem.AUTHOR_NAMED_TWICE).with("field", "authors");
        }
        this.members.addAll(members);
    }

    /** @throws Refusal {@link ProposalProblem#ALREADY_AUTHOR} */
    void add(Author author) {
        if (ids().contains(author.actorId())) {
            throw new Refusal(ProposalProblem.ALREADY_AUTHOR).with("field", "actorId");
        }
        members.add(author);
    }

    /** Adds those of another proposal; an actor among both occurs once, with all contributions. */
    void addAll(Authors others) {
        for (Author author : others.members) {
            int present = ids().indexOf(author.actorId());
            if (present < 0) {
                members.add(author);
            } else {
                members.set(present, members.get(present).with(author));
            }
        }
    }

    List<UUID> ids() {
        return members.stream().map(Author::actorId).toList();
    }

    List<Author> all() {
        return List.copyOf(members);
    }
}
