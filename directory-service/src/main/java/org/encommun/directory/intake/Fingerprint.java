package org.encommun.directory.intake;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.directory.record.Receipt;

/** Tells whether a record is sent just as it was before. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of all that a record says, how it was read included: a file that is read by another mapping may say something else. */
    static String of(Receipt receipt) {
        return receipt.digest() == null ? DigestUtils.sha256Hex(receipt.toString()) : receipt.digest();
    }
}
