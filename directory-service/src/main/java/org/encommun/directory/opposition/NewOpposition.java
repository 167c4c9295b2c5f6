package org.encommun.directory.opposition;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.SingleLineText;

/** What a person wants to be no longer in the directory. It is stored nowhere. */
public record NewOpposition(
        @Size(max = 20)
        @Schema(nullable = true, description = "Mail addresses of the person.",
                examples = "[\"marie.exemple@orange.fr\"]") List<@NotNull @SingleLineText(max = 254) String> mailAddresses,
        @Size(max = 20)
        @Schema(nullable = true, description = "Telephone numbers of the person, those of other countries with `+`.",
                examples = "[\"06 12 34 56 78\"]") List<@NotNull @SingleLineText(max = 30) String> telephoneNumbers,
        @Size(max = 20)
        @Schema(nullable = true,
                description = "Names of the person, of given names and family name. Found in either order, with or without accents, and "
                        + "not within other words. An organisation or a street that has the name loses it, too.",
                examples = "[\"Marie Exemple\"]") List<@NotNull @SingleLineText(max = 100) String> names) {

    /** What is absent is nothing. */
    public NewOpposition {
        mailAddresses = AbsentList.orEmpty(mailAddresses);
        telephoneNumbers = AbsentList.orEmpty(telephoneNumbers);
        names = AbsentList.orEmpty(names);
    }

    /** Without the values, so that no log has them. */
    @Override
    public String toString() {
        return "NewOpposition";
    }
}
