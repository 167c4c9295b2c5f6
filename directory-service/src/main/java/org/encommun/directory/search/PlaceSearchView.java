package org.encommun.directory.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.paging.Paged;
import org.encommun.directory.search.text.CorrectionView;

/** What a search found. */
@Schema(name = "PlaceSearchResult")
public record PlaceSearchView(
        @Schema(description = "The places, in the order of `order`.") List<FoundPlaceView> items,
        @Schema(nullable = true,
                description = "The cursor of the next page; absent on the last page. The Link header holds the whole address.",
                examples = "UkFOSx8wLjYwNzkyNzEf") String next,
        @Schema(description = "How many places there are: as many at least, if `totalIsExact` is false.",
                examples = "42") int total,
        @Schema(description = "Whether all were counted; counting stops at 10,000.") boolean totalIsExact,
        @Schema(description = "The order of the list. A text that more than 10,000 places have is too broad to be ranked: NAME.") SearchOrder order,
        @Schema(description = "Words that were replaced, since nothing has the words that were given; said on the first page.") List<CorrectionView> corrections,
        @Schema(description = "The counts that were asked for; with `openAt` also OPENING.") List<FacetView> facets)
        implements
            Paged {}
