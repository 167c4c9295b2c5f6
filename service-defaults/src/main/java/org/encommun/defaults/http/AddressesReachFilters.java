package org.encommun.defaults.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets requests with malformed addresses come to {@link RequestCheck}. The framework answers them before any filter is called,
 * with an empty response, unless this system property is there when its class is initialised; configuration is read before
 * that.
 */
public class AddressesReachFilters implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
