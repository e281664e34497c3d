package tco.profile;

import tco.model.Origin;
import tco.model.Source;
import tco.profile.catalog.Group;

/// One profile of the catalogue as a list shows it.
public record Listing(
        Group group, String id, String kind, String name, Source source, Origin origin) {}
