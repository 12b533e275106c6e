// SPDX-License-Identifier: GPL-3.0-or-later
// Writes world.txt, the shapes of the map of case studies, from the package world-atlas 2 (npm), which is
// Natural Earth (public domain) as TopoJSON, and from the package iso-codes of Debian:
//   node make_world.mjs WORLD_ATLAS_FOLDER /usr/share/iso-codes/json/iso_3166-1.json > world.txt
import { readFileSync } from "node:fs";

const [folder, isoFile] = process.argv.slice(2);
const codes = new Map(JSON.parse(readFileSync(isoFile))["3166-1"].map((one) => [one.numeric, one.alpha_2]));
// Natural Earth draws these apart, without a code of ISO 3166-1. XK is what Unicode CLDR uses for Kosovo.
const byName = new Map([["N. Cyprus", "CY"], ["Somaliland", "SO"], ["Kosovo", "XK"]]);

const kWidth = 1600;
const kWidest = 2.7066299836960748; // Of the Equal Earth projection, half of it.
const kNorth = 83.7;
const kSouth = -56.5;

/// Equal Earth (Šavrič, Patterson and Jenny 2018): areas stay comparable.
function equalEarth(longitude, latitude) {
    const [a1, a2, a3, a4, m] = [1.340264, -0.081106, 0.000893, 0.003796, Math.sqrt(3) / 2];
    const t = Math.asin(m * Math.sin((latitude * Math.PI) / 180));
    const t2 = t * t;
    const t6 = t2 ** 3;
    const x = ((longitude * Math.PI) / 180) * Math.cos(t) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
    return [x, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
}
const kScale = kWidth / (2 * kWidest);
const kTop = equalEarth(0, kNorth)[1];
function place([longitude, latitude]) {
    const [x, y] = equalEarth(longitude, latitude);
    return [Math.round((x + kWidest) * kScale), Math.round((kTop - y) * kScale)];
}

function read(name) {
    const topology = JSON.parse(readFileSync(`${folder}/${name}`));
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
        let [x, y] = [0, 0];
        return arc.map(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
        });
    });
    const ring = (indices) => indices.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]));
    return topology.objects.countries.geometries.map((shape) => ({
        code: codes.get(shape.id) ?? byName.get(shape.properties.name),
        polygons: (shape.type === "Polygon" ? [shape.arcs] : shape.arcs ?? []).map((one) => one.map(ring)),
    }));
}

/// Natural Earth's shapes are whole across 180°; on paper they have two parts, which this cuts.
function partsOf(ring) {
    let turn = 0;
    const whole = ring.map(([x, y], i) => {
        const step = i === 0 ? 0 : x - ring[i - 1][0];
        turn += step > 180 ? -360 : step < -180 ? 360 : 0;
        return [x + turn, y];
    });
    const clipped = (points, side, isInside) => points.flatMap(([x, y], i) => {
        const [px, py] = points[(i + points.length - 1) % points.length];
        const crossing = [side, py + ((y - py) * (side - px)) / (x - px)];
        const crosses = isInside(x) !== isInside(px) ? [crossing] : [];
        return isInside(x) ? [...crosses, [x, y]] : crosses;
    });
    return [-360, 0, 360].map((shift) => {
        const moved = whole.map(([x, y]) => [x + shift, y]);
        const east = clipped(moved, 180, (x) => x <= 180);
        return clipped(east, -180, (x) => x >= -180);
    });
}

function pathOf(ring) {
    return partsOf(ring).map(pathOfPart).join("");
}

function pathOfPart(ring) {
    const points = ring.map(place).filter((point, i, all) => i === 0 || point.join() !== all[i - 1].join());
    if (points.length < 3) {
        return "";
    }
    let text = `M${points[0].join(" ")}l`;
    const steps = points.slice(1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`);
    return `${text}${steps.join(" ").replaceAll(" -", "-")}z`;
}

/// The middle of the largest part, good enough for a dot.
function middle(polygons) {
    const largest = polygons.map((one) => one[0]).sort((a, b) => b.length - a.length)[0];
    const sum = largest.reduce((all, [x, y]) => [all[0] + x, all[1] + y], [0, 0]);
    return place(sum.map((one) => one / largest.length));
}

const shapes = new Map();
for (const { code, polygons } of read("countries-110m.json")) {
    if (code && code !== "AQ") {
        shapes.set(code, (shapes.get(code) ?? "") + polygons.flat().map(pathOf).join(""));
    }
}
const dots = new Map();
for (const { code, polygons } of read("countries-50m.json")) {
    if (code && !shapes.has(code) && code !== "AQ" && polygons.length > 0) {
        dots.set(code, middle(polygons).join(" "));
    }
}
// Too small for either, or drawn as a part of another country.
const small = { TV: [179.2, -8.5], GI: [-5.35, 36.14], GF: [-53.1, 4], GP: [-61.55, 16.25], MQ: [-61, 14.65],
    RE: [55.53, -21.11], YT: [45.15, -12.83], BQ: [-68.26, 12.18], TK: [-171.85, -9.2], CX: [105.65, -10.45],
    CC: [96.85, -12.15], SJ: [16, 78.2] };
Object.entries(small).forEach(([code, point]) => dots.set(code, place(point).join(" ")));

const height = Math.round((kTop - equalEarth(0, kSouth)[1]) * kScale);
const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
console.log("# Natural Earth 1:110m (public domain), Equal Earth projection; written by make_world.mjs.");
console.log("# size WIDTH HEIGHT; shape ISO_3166-1_ALPHA-2 SVG_PATH; dot ISO_3166-1_ALPHA-2 X Y.");
console.log(`size ${kWidth} ${height}`);
sorted(shapes).forEach(([code, path]) => console.log(`shape ${code} ${path}`));
sorted(dots).forEach(([code, point]) => console.log(`dot ${code} ${point}`));
