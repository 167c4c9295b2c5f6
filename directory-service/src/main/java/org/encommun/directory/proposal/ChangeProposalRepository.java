package org.encommun.directory.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.request.ActorRequestRepository;

@ApplicationScoped
class ChangeProposalRepository extends ActorRequestRepository<ChangeProposal> {}
