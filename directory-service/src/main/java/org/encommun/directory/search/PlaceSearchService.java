package org.encommun.directory.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.paging.Page;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.place.PlaceService;
import org.encommun.directory.search.text.CorrectionView;
import org.encommun.directory.search.text.SearchWords;

/** Finds places that the reader may see. */
@ApplicationScoped
public class PlaceSearchService {

    private final CriteriaReader criteriaReader;
    private final SearchWords words;
    private final PlaceIndex index;
    private final FacetCounts facets;
    private final PlaceService places;

    PlaceSearchService(CriteriaReader criteriaReader, SearchWords words, PlaceIndex index, FacetCounts facets,
            PlaceService places) {
        this.criteriaReader = criteriaReader;
        this.words = words;
        this.index = index;
        this.facets = facets;
        this.places = places;
    }

    /**
     * What was searched in the end.
     *
     * @param text absent without a text
     * @param total how many places there are; {@link PlaceIndex#EXACT} + 1 for more than that
     */
    private record Search(Optional<String> text, SearchCondition condition, int total, List<CorrectionView> corrections) {}

    /** @throws Refusal as {@link CriteriaReader#read} and {@link SearchPosition#of} */
    @Transactional
    PlaceSearchView find(PlaceSearchRequest request) {
        Optional<SearchPosition> position = request.cursor(SearchPosition.KEYS).map(SearchPosition::of);
        PlaceCriteria criteria = criteriaReader.read(request);
        SearchOrder asked = request.order();
        index.planForValues();
        Search search = search(criteria, position);
        boolean exact = search.total <= PlaceIndex.EXACT;
        SearchOrder order = position.map(SearchPosition::order)
                .orElse(asked == SearchOrder.RANK && !exact ? SearchOrder.NAME : asked);
        if (order == SearchOrder.RANK && search.text.isEmpty() || order == SearchOrder.DISTANCE && criteria.point().isEmpty()) {
            // the cursor is of another search
            throw SearchPosition.refused();
        }
        List<PlaceIndex.Hit> hits = index.page(search.condition, order, position, request.rows());
        Map<UUID, PlaceService.Shown> shown = places.shown(hits.stream().map(PlaceIndex.Hit::id).toList());
        Page<Optional<FoundPlaceView>> page = request.sorted(hits,
                hit -> new SearchPosition(order, hit.key(), hit.id(), search.text).cursor(),
                hit -> Optional.ofNullable(shown.get(hit.id())).map(place -> view(hit, place, criteria)));
        // a place that was hidden after it was found is none any more
        return new PlaceSearchView(page.items().stream().flatMap(Optional::stream).toList(), page.next(),
                Math.min(search.total, PlaceIndex.EXACT), exact, order, search.corrections,
                facets.of(search.condition, request.facets(), exact));
    }

    private Search search(PlaceCriteria criteria, Optional<SearchPosition> position) {
        Optional<String> text = position.map(SearchPosition::text).orElse(criteria.text());
        Search plain = search(criteria, text, List.of());
        return plain.total > 0 || text.isEmpty() || position.isPresent()
                ? plain
                : words.corrected(text.get(), criteria.network())
                        .map(corrected -> search(criteria, Optional.of(corrected.text()), corrected.corrections()))
                        .orElse(plain);
    }

    private Search search(PlaceCriteria criteria, Optional<String> text, List<CorrectionView> corrections) {
        SearchCondition condition = SearchCondition.of(criteria, text.map(words::query).orElse(null));
        return new Search(text, condition, index.count(condition), corrections);
    }

    private static FoundPlaceView view(PlaceIndex.Hit hit, PlaceService.Shown shown, PlaceCriteria criteria) {
        PlaceLocation location = shown.standing().details().location();
        Long distance = location == null || criteria.point().isEmpty()
                ? null
                : Math.round(criteria.point().get().coordinates().distanceTo(location.coordinates()));
        return FoundPlaceView.of(hit, shown, distance);
    }
}
