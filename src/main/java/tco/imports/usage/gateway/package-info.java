/// What gateways, telemetry and servers write down of requests, one reader a source.
@NullMarked
package tco.imports.usage.gateway;

import org.jspecify.annotations.NullMarked;
