package org.encommun.directory.engagement;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class KnownEventRepository implements PanacheRepositoryBase<KnownEvent, UUID> {}
