package org.encommun.defaults.conventions;

import org.encommun.testing.Infrastructure;

import io.quarkus.test.common.QuarkusTestResource;

/** Global: there is one for all tests of the module. */
@QuarkusTestResource(Infrastructure.class)
class OnePostgreSqlAndKafka {}
