package org.encommun.defaults.http;

/**
 * The order of the filters, the highest number first. The framework's own filter for browsers of other origins (CORS) has 300
 * and goes first, so that a page can read what is refused; its filter for tokens has 200.
 */
final class FilterOrder {

    static final int REQUEST = 250;
    static final int TOKEN = 150;
    static final int BODY = 100;

    private FilterOrder() {}
}
