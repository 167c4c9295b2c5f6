package org.encommun.directory.place;

/** What has become of a place. */
public enum PlaceStatus {
    /** It is there. */
    ACTIVE,
    /** It has closed for good. */
    CLOSED,
    /** It turned out to be the same as another, under whose id it goes on. */
    MERGED,
    /** No network says anything of it any more that may be shown. */
    WITHDRAWN
}
