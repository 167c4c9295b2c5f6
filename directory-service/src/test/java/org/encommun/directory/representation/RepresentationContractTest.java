package org.encommun.directory.representation;

import java.util.stream.Stream;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.directory.claim.ClaimProblem;
import org.encommun.directory.network.NetworkProblem;
import org.encommun.directory.proposal.ChangeProposalProblem;
import org.encommun.directory.request.RequestProblem;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class RepresentationContractTest {

    @Test
    void whoSpeaksForAnActorIsPublishedAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(RepresentationSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules
                .check(Stream.<ProblemType[]>of(RepresentativeProblem.values(), RequestProblem.values(), ClaimProblem.values(),
                        NetworkProblem.values(), ChangeProposalProblem.values()).flatMap(Stream::of)
                        .toArray(ProblemType[]::new));
    }
}
