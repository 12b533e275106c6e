// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: search_bench [--records N] [--folder DIR] [--queries N] [--no-reference] [--no-building] – fills a library with
// made-up records, asks it a mix of queries, and asks the same of a plain FTS5 table. See
// docs/performance.md.
#include "core/model/field_values.h"
#include "core/search/search_engine.h"
#include "core/store/derived_data.h"
#include "core/store/record_reader.h"
#include "core/store/text_index.h"
#include "tests/bench/bench_figures.h"
#include "tests/bench/search_cancelling.h"
#include "tests/bench/search_corpus.h"
#include "tests/bench/search_queries.h"
#include "tests/bench/search_reference.h"
#include "tests/bench/search_report.h"
#include "tests/bench/table_sizes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace fourthp;
using namespace fourthp::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRowsShown = 50;
constexpr qint64 kUpkeepPages = 10;
// The reference is too slow for all queries: it gets some of each kind, and no more once this time is over.
constexpr size_t kReferenceQueries = 200;
constexpr qint64 kReferenceMilliseconds = 300'000;

struct Settings
{
    qint64 records = 100'000;
    int queries = 1000;
    QString folder;
    bool hasReference = true;
    bool builds = true;
};

/// The library under test with what asks it.
struct Subject
{
    LibraryOptions options;
    std::unique_ptr<Library> library;
    std::unique_ptr<SearchEngine> engine;
    Labels labels;

    Result<void> open()
    {
        engine.reset();
        library.reset();
        auto opened = Library::open(options);
        if (!opened) {
            return passOn(opened);
        }
        library = std::move(*opened);
        engine = std::make_unique<SearchEngine>(*library);
        return {};
    }

    /// What the window does for a query: the whole answer, then the rows it shows first.
    Result<QueryTime> ask(const SearchQuery &query)
    {
        QueryTime time;
        const Stopwatch whole;
        const Result<SearchAnswer> answer = engine->search(query);
        time.search = whole.cost().wall;
        if (!answer) {
            return passOn(answer);
        }
        time.found = qint64(answer->docids.size());
        const auto shown = answer->docids.begin() + qint64(std::min(kRowsShown, answer->docids.size()));
        const auto hits = engine->hits({answer->docids.begin(), shown}, query, labels);
        const Cost cost = whole.cost();
        time.rows = cost.wall - time.search;
        time.cpu = cost.cpu;
        return hits ? Result<QueryTime>(time) : passOn(hits);
    }
};

Result<void> fill(Subject &subject, const SearchCorpus &corpus, const Settings &settings)
{
    const Result<FillTime> time = fillWithCorpus(*subject.library, corpus, settings.records);
    if (!time) {
        return passOn(time);
    }
    if (time->records > 0) {
        const double hundredThousand = 100'000.0 / double(time->records);
        std::printf(
            "fill, pages of %lld: %.3f ms a record, %.1f s for 100,000 (CPU %.1f s), slowest page %.0f ms\n",
            static_cast<long long>(kPageRows), time->cost.wall / double(time->records),
            time->cost.wall * hundredThousand / 1e3, time->cost.cpu * hundredThousand / 1e3,
            time->slowestPage);
    }
    return {};
}

/// Makes the full-text index anew from texts that lie ready.
Result<Cost> rebuildIndex(Library &library, const Vocabularies &vocabularies)
{
    constexpr size_t kAtOnce = 2'000;
    Result<WriteSession> session = library.write();
    const Result<Connection *> reading = session ? library.connection() : passOn(session);
    if (!reading) {
        return passOn(reading);
    }
    TextIndex &index = session->textIndex();
    Cost cost;
    Result<void> done;
    std::vector<std::pair<qint64, SearchText>> ready;
    const auto time = [&cost, &done](const auto &work) {
        const Stopwatch watch;
        done = done ? work() : done;
        cost += watch.cost();
    };
    const auto addReady = [&]() -> Result<void> {
        Result<void> added;
        for (const auto &[docid, text] : ready) {
            added = added ? index.add(docid, text) : added;
        }
        return added;
    };
    time([&] { return index.beginAnew(); });
    const Result<void> read
        = forEachRecord(**reading, Layer::Shown, RecordType::Unknown, [&](const StoredRecord &record) {
              if (!record.visible) {
                  return true;
              }
              ready.emplace_back(record.docid, searchText(record.shown(), vocabularies));
              if (ready.size() == kAtOnce) {
                  time(addReady);
                  ready.clear();
              }
              return bool(done);
          });
    time(addReady);
    time([&] { return index.finishAnew(); });
    time([&] { return session->commit(); });
    time([&] { return compactIndex(library, {}); });
    return !read ? passOn(read) : done ? Result<Cost>(cost) : passOn(done);
}

/// Makes everything derived anew, as after a change of the rules.
Result<Cost> rebuildAll(Library &library)
{
    const Stopwatch watch;
    ProgressReporter progress({});
    Result<WriteSession> session = library.write();
    Result<void> done = session ? rebuildDerived(*session, library, progress, {}) : passOn(session);
    done = done ? session->commit() : done;
    done = done ? compactIndex(library, {}) : done;
    return done ? Result<Cost>(watch.cost()) : passOn(done);
}

Result<void> measureBuilding(Subject &subject, const Settings &settings)
{
    const Result<Cost> index = rebuildIndex(*subject.library, *subject.options.vocabularies);
    const Result<Cost> all = index ? rebuildAll(*subject.library) : index;
    if (!all) {
        return passOn(all);
    }
    const auto print = [&settings](const char *what, const Cost &cost) {
        const double hundredThousand = 100'000.0 / double(settings.records);
        std::printf("built anew for %lld records, %s: CPU %.1f s, wall %.1f s; for 100,000 CPU %.1f s\n",
            static_cast<long long>(settings.records), what, cost.cpu / 1e3, cost.wall / 1e3,
            cost.cpu * hundredThousand / 1e3);
    };
    print("the index alone", *index);
    print("all that is derived", *all);
    return {};
}

Result<void> measureSizes(Subject &subject, const SearchCorpus &corpus, const Settings &settings)
{
    const auto connection = subject.library->connection();
    const auto tables = connection ? tableSizes(**connection) : passOn(connection);
    if (!tables) {
        return passOn(tables);
    }
    printSizes(*tables, textBytes(corpus, *subject.options.vocabularies, settings.records));
    return {};
}

/// Opens the library anew, so that nothing of filling it is left in memory.
Result<void> measureStart(Subject &subject)
{
    const Stopwatch opening;
    if (auto done = subject.open(); !done) {
        return done;
    }
    const double opened = opening.cost().wall;
    const double before = residentMegabytes();
    const Stopwatch preparing;
    if (auto done = subject.engine->prepare(); !done) {
        return done;
    }
    const double prepared = preparing.cost().wall;
    const double after = residentMegabytes();
    const Result<QueryTime> first = subject.ask({});
    if (!first) {
        return passOn(first);
    }
    std::printf(
        "open to first result: %.0f ms (open %.0f, prepare %.0f, first page %.0f), with a warm file cache\n",
        opened + prepared + first->all(), opened, prepared, first->all());
    std::printf("resident memory: %.1f MB before prepare, %.1f MB after: %.1f MB for searching\n", before,
        after, after - before);
    return {};
}

Result<std::vector<QueryTime>> measureQueries(Subject &subject, const std::vector<BenchQuery> &mix)
{
    std::vector<QueryTime> times;
    for (const BenchQuery &query : mix) {
        const Result<QueryTime> time = subject.ask(query.query);
        if (!time) {
            return passOn(time);
        }
        times.push_back(*time);
    }
    printQueries(mix, times);
    std::printf("resident memory after the queries: %.1f MB\n", residentMegabytes());
    return times;
}

enum class Change { Revision, Words };

/// Milliseconds of the processors a record, for pages of records spread over the library and all changed in
/// the same way.
Result<Figures> measureChanges(
    Subject &subject, const SearchCorpus &corpus, qint64 records, Change change, Figures &searches)
{
    Figures perRecord;
    const qint64 pages = std::clamp<qint64>(records / kPageRows, 1, kUpkeepPages);
    const qint64 rows = std::min(kPageRows, records);
    const qint64 stride = std::max<qint64>(1, records / (pages * rows));
    for (qint64 page = 0; page < pages; ++page) {
        std::vector<Document> documents;
        for (qint64 row = 0; row < rows; ++row) {
            documents.push_back(
                corpus.record(((page * rows + row) * stride) % records, change == Change::Words ? 2 : 1));
        }
        const Result<Cost> took = storePage(*subject.library, documents);
        const Result<QueryTime> asked = took ? subject.ask({}) : passOn(took);
        if (!asked) {
            return passOn(asked);
        }
        perRecord.add(took->cpu / double(rows));
        searches.add(asked->all());
    }
    return perRecord;
}

Result<void> measureUpkeep(Subject &subject, const SearchCorpus &corpus, const Settings &settings)
{
    Figures searches;
    const Result<Figures> revisions
        = measureChanges(subject, corpus, settings.records, Change::Revision, searches);
    if (!revisions) {
        return passOn(revisions);
    }
    const Result<Figures> words = measureChanges(subject, corpus, settings.records, Change::Words, searches);
    if (!words) {
        return passOn(words);
    }
    std::printf(
        "upkeep, pages of %lld, median ms of CPU a record: %.3f where no word changed, %.3f with another "
        "title: %.3f for the index\n",
        static_cast<long long>(kPageRows), revisions->median(), words->median(),
        words->median() - revisions->median());
    std::printf("first search after such a page: median %.1f ms, longest %.1f ms\n", searches.median(),
        searches.longest());
    Figures ignored; // As it was, for the next run over this folder.
    const Result<Figures> back = measureChanges(subject, corpus, settings.records, Change::Revision, ignored);
    return back ? Result<void>() : passOn(back);
}

Result<void> measureReference(const std::vector<BenchQuery> &mix, const std::vector<QueryTime> &ours,
    const SearchCorpus &corpus, const Vocabularies &vocabularies, const Settings &settings)
{
    const QTemporaryDir folder;
    auto reference = SearchReference::create(folder.filePath(u"reference.db"_s));
    const auto filled
        = reference ? (*reference)->fill(corpus, vocabularies, settings.records) : passOn(reference);
    if (!filled) {
        return passOn(filled);
    }
    const auto tables = tableSizes((*reference)->connection());
    if (!tables) {
        return passOn(tables);
    }
    std::printf("\nreference: filled at %.3f ms a record, %.1f MB of index\n",
        filled->wall / double(settings.records), double(fullTextBytes(*tables)) / 1e6);
    const size_t step = std::max<size_t>(1, mix.size() / kReferenceQueries);
    std::map<QueryKind, size_t> seen;
    std::vector<ReferenceTime> times;
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i < mix.size() && timer.elapsed() < kReferenceMilliseconds; ++i) {
        if (seen[mix[i].kind]++ % step != 0) {
            continue;
        }
        const auto asked = (*reference)->ask(mix[i].query);
        if (!asked) {
            return passOn(asked);
        }
        times.push_back({mix[i].kind, ours[i], *asked});
    }
    printReference(times);
    return {};
}

Result<void> run(const Settings &settings, const QString &folder)
{
    const SystemClock clock;
    const auto vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        return passOn(vocabularies);
    }
    const SearchCorpus corpus(*vocabularies);
    Subject subject {{.folder = {folder}, .clock = &clock, .vocabularies = &*vocabularies}, {}, {},
        Labels(*vocabularies, {u"en"_s})};
    const std::vector<BenchQuery> mix = queryMix(corpus, settings.records, settings.queries);
    auto done = subject.open();
    if (done) {
        done = fill(subject, corpus, settings);
    }
    if (done && settings.builds) {
        done = measureBuilding(subject, settings);
    }
    if (done) {
        done = compactIndex(*subject.library, {}); // As a session does that brought much.
    }
    if (done) {
        done = measureSizes(subject, corpus, settings);
    }
    if (done) {
        done = measureStart(subject);
    }
    const auto times = done ? measureQueries(subject, mix) : passOn(done);
    if (!times) {
        return passOn(times);
    }
    measureCancelling(*subject.engine, mix);
    done = measureUpkeep(subject, corpus, settings);
    return done && settings.hasReference ? measureReference(mix, *times, corpus, *vocabularies, settings)
                                         : done;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption records(u"records"_s, u"How many records to search."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption folder(
        u"folder"_s, u"A library that is filled if need be, and kept."_s, u"DIR"_s);
    const QCommandLineOption queries(u"queries"_s, u"How many queries to ask."_s, u"N"_s, u"1000"_s);
    const QCommandLineOption noReference(u"no-reference"_s, u"Do not ask the plain FTS5 table."_s);
    const QCommandLineOption noBuilding(u"no-building"_s, u"Do not make the index anew."_s);
    parser.addOptions({records, folder, queries, noReference, noBuilding});
    parser.process(application);
    const QTemporaryDir temporary;
    const Settings settings {parser.value(records).toLongLong(), parser.value(queries).toInt(),
        parser.value(folder), !parser.isSet(noReference), !parser.isSet(noBuilding)};
    if (settings.records < 1 || settings.queries < 1) {
        std::fputs("search_bench: numbers must be 1 or more\n", stderr);
        return 2;
    }
    std::printf("%lld records\n", static_cast<long long>(settings.records));
    const auto done
        = run(settings, settings.folder.isEmpty() ? temporary.filePath(u"library"_s) : settings.folder);
    if (!done) {
        std::fprintf(stderr, "search_bench: %s: %s\n", qPrintable(done.error().subject),
            qPrintable(done.error().detail));
        return 1;
    }
    return 0;
}
