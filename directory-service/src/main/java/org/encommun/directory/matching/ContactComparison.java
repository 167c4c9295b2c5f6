package org.encommun.directory.matching;

import java.util.Collections;
import java.util.List;

import org.encommun.directory.matching.value.OnlineContacts;
import org.encommun.directory.matching.value.RegisterNumber;

/**
 * The numbers and contacts of two records. Agreement in one of them is evidence for one organisation; whether it is evidence for
 * one place depends on what names and addresses say.
 *
 * @param siret the SIRET
 * @param phone the telephone number
 * @param email the mailbox or its domain
 * @param website the page or its domain
 */
record ContactComparison(Level siret, Level phone, Level email, Level website) {

    static ContactComparison of(NormalisedRecord one, NormalisedRecord other, boolean namesTellApart,
            boolean branches) {
        Level shared = branches ? Level.BRANCH : namesTellApart ? Level.SHARED : null;
        Level email = online(one.emails(), other.emails());
        Level website = online(one.websites(), other.websites());
        if (isAgreement(email) && isAgreement(website)
                && !Collections.disjoint(one.emails().domains(), one.websites().domains())) {
            // a mailbox and a page of one domain are one fact: whose domain it is
            website = Level.IMPLIED;
        }
        return new ContactComparison(inContext(siret(one.number(), other.number()), shared),
                inContext(phone(one.phones(), other.phones()), shared), inContext(email, shared), inContext(website, shared));
    }

    private static Level inContext(Level level, Level shared) {
        return shared != null && isAgreement(level) ? shared : level;
    }

    private static boolean isAgreement(Level level) {
        return level == Level.EXACT || level == Level.CLOSE;
    }

    private static Level siret(RegisterNumber one, RegisterNumber other) {
        if (one.siren() == null || other.siren() == null) {
            return Level.MISSING;
        }
        if (!one.siren().equals(other.siren())) {
            return Level.DIFFERENT;
        }
        return one.siret() != null && one.siret().equals(other.siret()) ? Level.EXACT : Level.CLOSE;
    }

    private static Level phone(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Level.MISSING;
        }
        return Collections.disjoint(one, other) ? Level.DIFFERENT : Level.EXACT;
    }

    private static Level online(OnlineContacts one, OnlineContacts other) {
        if (one.places().isEmpty() || other.places().isEmpty()) {
            return Level.MISSING;
        }
        if (!Collections.disjoint(one.places(), other.places())) {
            return Level.EXACT;
        }
        return Collections.disjoint(one.domains(), other.domains()) ? Level.DIFFERENT : Level.CLOSE;
    }
}
