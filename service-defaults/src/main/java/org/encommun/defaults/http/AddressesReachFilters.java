package org.encommun.defaults.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets requests with malformed addresses reach {@link RequestCheck}. By default the framework responds to them with an empty
 * body before any filter is called; the system property must be set before the framework's class is initialised, which
 * configuration precedes.
 */
public class AddressesReachFilters implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
