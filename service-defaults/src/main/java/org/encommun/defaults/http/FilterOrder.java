package org.encommun.defaults.http;

/**
 * The order of the filters, the highest number first. The framework's CORS filter has 300 and runs first, so that a page of
 * another origin can read refusals; its authentication filter has 200.
 */
final class FilterOrder {

    static final int REQUEST = 250;
    static final int TOKEN = 150;
    static final int BODY = 100;

    private FilterOrder() {}
}
