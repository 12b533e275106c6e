// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_report.h"

#include "core/model/field_values.h"
#include "tests/bench/bench_figures.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

constexpr double kTargetMilliseconds = 16;
constexpr double kTargetOfAMillion = 100; ///< Milliseconds, p95.
constexpr double kTargetRatio = 10;
constexpr qint64 kSample = 2000;
constexpr qint64 kWorthALine = 1'000'000; ///< Bytes.

double megabytes(qint64 bytes)
{
    return double(bytes) / 1e6;
}

/// Times of one kind, or of all.
struct KindFigures
{
    Figures all;
    Figures search;
    Figures rows;
    Figures cpu;
    Figures found;

    void add(const QueryTime &time)
    {
        all.add(time.all());
        search.add(time.search);
        rows.add(time.rows);
        cpu.add(time.cpu);
        found.add(double(time.found));
    }
    void print(const char *name) const
    {
        std::printf("%-18s %5zu %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f %9.2f %9.1f %9.0f\n", name, all.count(),
            all.median(), all.p95(), all.longest(), cpu.median(), cpu.p95(), search.p95(), rows.p95(),
            all.percentBelow(kTargetMilliseconds), found.median());
    }
};

/// All that the translations of one member say.
qint64 bytesOf(const QJsonValue &translated)
{
    qint64 bytes = 0;
    for (const QJsonValue text : translated.toObject()) {
        bytes += text.toString().toUtf8().size();
    }
    return bytes;
}

qint64 writtenBytes(const Document &document)
{
    qint64 bytes = 0;
    for (const char *member :
        {"title", "summary", "description", "collaborative_interest", "agenda", "body", "front_matter"}) {
        bytes += bytesOf(document.json().value(QLatin1StringView(member)));
    }
    return bytes;
}

} // namespace

TextBytes textBytes(const SearchCorpus &corpus, const Vocabularies &vocabularies, qint64 records)
{
    TextBytes sum;
    const qint64 sampled = std::min(records, kSample);
    for (qint64 i = 0; i < sampled; ++i) {
        const Document document = corpus.record(i * records / sampled);
        sum.written += writtenBytes(document);
        for (const SearchPiece &piece : searchText(document, vocabularies)) {
            sum.indexed += piece.text.toUtf8().size();
        }
    }
    return {sum.written * records / sampled, sum.indexed * records / sampled};
}

void printSizes(const std::vector<TableSize> &tables, const TextBytes &text)
{
    const qint64 index = fullTextBytes(tables);
    std::printf("text: %.1f MB written, %.1f MB with the names of codes\n", megabytes(text.written),
        megabytes(text.indexed));
    std::printf("full-text index: %.1f MB, %.2f of the text written, %.2f of the text indexed\n",
        megabytes(index), double(index) / double(text.written), double(index) / double(text.indexed));
    for (const TableSize &table : tables) {
        if (table.bytes > kWorthALine) {
            std::printf("    %-24s %9.1f MB\n", qPrintable(table.name), megabytes(table.bytes));
        }
    }
}

void printQueries(const std::vector<BenchQuery> &mix, const std::vector<QueryTime> &times)
{
    std::printf("\n%-18s %5s %9s %9s %9s %9s %9s %9s %9s %9s %9s\n", "queries, ms", "count", "p50", "p95",
        "max", "p50 CPU", "p95 CPU", "p95 find", "p95 rows", "% < 16 ms", "found p50");
    KindFigures all;
    for (const QueryKind kind : kQueryKinds) {
        KindFigures figures;
        for (size_t i = 0; i < mix.size(); ++i) {
            if (mix[i].kind == kind) {
                figures.add(times[i]);
                all.add(times[i]);
            }
        }
        figures.print(kindName(kind));
    }
    all.print("all");
    std::printf("targets: p95 %.0f for 100,000 records; p50 %.0f and p95 %.0f for 1,000,000\n",
        kTargetMilliseconds, kTargetMilliseconds, kTargetOfAMillion);
}

void printReference(const std::vector<ReferenceTime> &times)
{
    Figures ours;
    Figures oursCpu;
    Figures whole;
    Figures wholeCpu;
    Figures ranked;
    Figures counted;
    for (const ReferenceTime &time : times) {
        ours.add(time.ours.all());
        oursCpu.add(time.ours.cpu);
        whole.add(time.theirs.all());
        wholeCpu.add(time.theirs.cpu);
        ranked.add(time.theirs.rows);
        counted.add(time.theirs.rows + time.theirs.total);
    }
    const auto print = [](const char *name, const Figures &figures, const Figures &measure) {
        std::printf("%-34s %9.2f %9.2f %9.2f   %8.1f %8.1f\n", name, figures.median(), figures.p95(),
            figures.longest(), figures.median() / measure.median(), figures.p95() / measure.p95());
    };
    std::printf("%4zu queries, ms                         p50       p95       max   times ours at p50, p95\n",
        times.size());
    print("ours", ours, ours);
    print("ORDER BY rank LIMIT 50, snippets", ranked, ours);
    print("the same and count(*)", counted, ours);
    print("the same and GROUP BY, 8 facets", whole, ours);
    print("ours, CPU", oursCpu, oursCpu);
    print("all of the reference, CPU", wholeCpu, oursCpu);
    std::printf("%.1f times faster at p95, %.1f times by CPU (target: %.0f)\n", whole.p95() / ours.p95(),
        wholeCpu.p95() / oursCpu.p95(), kTargetRatio);
    for (const QueryKind kind : kQueryKinds) {
        Figures oursOfKind;
        Figures theirsOfKind;
        for (const ReferenceTime &time : times) {
            if (time.kind == kind) {
                oursOfKind.add(time.ours.cpu);
                theirsOfKind.add(time.theirs.cpu);
            }
        }
        if (oursOfKind.count() > 0) {
            std::printf(
                "    %-18s %4zu queries, CPU ours p50 %8.2f p95 %8.2f, reference p50 %8.2f p95 %8.2f\n",
                kindName(kind), oursOfKind.count(), oursOfKind.median(), oursOfKind.p95(),
                theirsOfKind.median(), theirsOfKind.p95());
        }
    }
}

} // namespace fourthp::bench
