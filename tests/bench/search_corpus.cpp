// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_corpus.h"

#include "core/model/field_values.h"
#include "core/model/places.h"
#include "core/store/channel_store.h"
#include "core/store/sync_store.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace fourthp::bench {

namespace {

constexpr quint64 kSeed = 2026;
constexpr quint32 kTags = 2000;

// In hundredths, in the order of `kLanguages`.
constexpr std::array kLanguageShares {40, 14, 12, 10, 7, 8, 4, 2, 3};

struct TypeShare
{
    RecordType type;
    quint32 share; ///< In hundredths.
};
constexpr TypeShare kTypes[] {{RecordType::Stakeholder, 30}, {RecordType::Resource, 35},
    {RecordType::CaseStudy, 20}, {RecordType::Event, 8}, {RecordType::Story, 5}, {RecordType::Page, 1},
    {RecordType::Edition, 1}};

RecordType drawType(Random &random)
{
    quint32 left = random.below(100);
    for (const TypeShare &one : kTypes) {
        if (left < one.share) {
            return one.type;
        }
        left -= one.share;
    }
    return RecordType::Resource;
}

Language drawLanguage(Random &random)
{
    int left = int(random.below(100));
    for (const Language language : kLanguages) {
        const int share = kLanguageShares[size_t(language)];
        if (left < share) {
            return language;
        }
        left -= share;
    }
    return Language::English;
}

/// Bytes of a record's text: 1 kB in the middle, 5 kB and more once in thirty.
int drawLength(Random &random)
{
    return random.happens(0.03) ? 5000 + int(random.below(3000))
                                : 500 + int(random.below(500)) + int(random.below(500));
}

/// The years since 2000, recent ones more often.
QString drawDay(Random &random)
{
    const double age = random.fraction() * random.fraction() * 26;
    return u"%1-%2-%3"_s.arg(2026 - int(age))
        .arg(1 + random.below(12), 2, 10, QChar(u'0'))
        .arg(1 + random.below(28), 2, 10, QChar(u'0'));
}

QString drawReviewState(Random &random)
{
    static const QStringList states {u"published"_s, u"approved"_s, u"draft"_s, u"in_review"_s,
        u"submitted"_s, u"has_issues"_s, u"retired"_s};
    return random.happens(0.7) ? states.first() : states.at(random.rankBelow(quint32(states.size())));
}

QJsonArray drawCountries(Random &random)
{
    const QStringList &all = countryCodes();
    QStringList chosen;
    for (quint32 i = random.below(4); i > 0; --i) {
        // Which countries are frequent has nothing to do with the alphabet.
        chosen.append(all.at((random.rankBelow(quint32(all.size())) * 37 + 11) % quint32(all.size())));
    }
    chosen.removeDuplicates();
    return QJsonArray::fromStringList(chosen);
}

QJsonArray drawTags(Random &random)
{
    QStringList chosen;
    for (quint32 i = random.below(4); i > 0; --i) {
        chosen.append(wordOfRank(Language::English, 100 + random.rankBelow(kTags)));
    }
    chosen.removeDuplicates();
    return QJsonArray::fromStringList(chosen);
}

/// A text in one language, and for one record in four in a second one.
QJsonObject translated(Language language, const QString &text, Language second, const QString &translation)
{
    QJsonObject json {{languageCode(language), text}};
    if (second != language) {
        json.insert(languageCode(second), translation);
    }
    return json;
}

QString titleText(Language language, Random &random)
{
    return passage(language, 30 + int(random.below(40)), random);
}

} // namespace

Random SearchCorpus::randomOf(qint64 number) const
{
    return Random(kSeed + quint64(number) * 0x2545F4914F6CDD1Du);
}

Language SearchCorpus::languageOf(qint64 number) const
{
    Random random = randomOf(number);
    return drawLanguage(random);
}

QString SearchCorpus::code(const char *list, Random &random) const
{
    const auto &terms = m_vocabularies.find(list)->terms;
    return terms[random.rankBelow(quint32(terms.size()))].code;
}

QJsonArray SearchCorpus::codes(const char *list, int atMost, Random &random) const
{
    QStringList chosen;
    for (quint32 i = random.below(quint32(atMost) + 1); i > 0; --i) {
        chosen.append(code(list, random));
    }
    chosen.removeDuplicates();
    return QJsonArray::fromStringList(chosen);
}

Document SearchCorpus::record(qint64 number, int edition) const
{
    Random random = randomOf(number);
    const Language language = drawLanguage(random); // Drawn first: `languageOf` does the same.
    const Language second = random.happens(0.25) ? drawLanguage(random) : language;
    const RecordType type = drawType(random);
    const int bytes = drawLength(random);
    const QString day = drawDay(random);
    QString title = titleText(language, random);
    if (edition != 1) {
        title += u' ' + wordOfRank(language, Random(quint64(edition)).rankBelow(vocabularySize(language)));
    }
    const int summaryBytes = std::min(bytes / 2, 400 + int(random.below(300)));
    const QString summary = passage(language, summaryBytes, random);
    QJsonObject json {{u"_id"_s, u"%1:made-up-%2"_s.arg(typeCode(type)).arg(number)},
        {u"type"_s, typeCode(type)}, {u"schema"_s, 1}, {u"lang"_s, languageCode(language)},
        {u"tlp"_s, random.happens(0.8) ? u"TLP:GREEN"_s : u"TLP:CLEAR"_s},
        {u"review_state"_s, drawReviewState(random)}, {u"verification"_s, code("verification", random)},
        {u"created_at"_s, QString(day + u"T08:00:00Z"_s)},
        {u"updated_at"_s,
            u"%1T%2:%3:00Z"_s.arg(day)
                .arg(8 + random.below(12), 2, 10, QChar(u'0'))
                .arg(random.below(60), 2, 10, QChar(u'0'))},
        {u"updated_by"_s, u"bench"_s}, {u"tags"_s, drawTags(random)},
        {u"title"_s, translated(language, title, second, titleText(second, random))},
        {u"summary"_s, translated(language, summary, second, passage(second, summaryBytes / 3, random))}};
    fillByType(json, type, language, std::max(100, bytes - summaryBytes), random);
    return withDerivedFields(Document(json));
}

void SearchCorpus::fillByType(
    QJsonObject &json, RecordType type, Language language, int bytes, Random &random) const
{
    const QString day = json.value("created_at"_L1).toString().left(10);
    const QJsonObject text {{languageCode(language), passage(language, bytes, random)}};
    const QJsonArray countries = drawCountries(random);
    switch (type) {
    case RecordType::Stakeholder:
        json.insert(u"collaborative_interest"_s, text);
        json.insert(
            u"acronym"_s, wordOfRank(Language::English, 1000 + random.below(100'000)).left(4).toUpper());
        json.insert(u"org_type"_s, code("org_type", random));
        json.insert(u"roles"_s, codes("stakeholder_role", 3, random));
        json.insert(u"countries_of_work"_s, countries);
        json.insert(u"sectors"_s, codes("unodc_sector", 2, random));
        json.insert(u"services"_s, codes("service", 3, random));
        return;
    case RecordType::CaseStudy:
        json.insert(u"description"_s, text);
        json.insert(u"practice_kind"_s, code("practice_kind", random));
        json.insert(u"practice_status"_s, code("practice_status", random));
        json.insert(u"sector"_s, code("unodc_sector", random));
        json.insert(u"countries"_s, countries);
        json.insert(u"start"_s, day.left(7));
        json.insert(u"exploitation"_s, codes("exploitation", 3, random));
        return;
    case RecordType::Event:
        json.insert(u"agenda"_s, text);
        json.insert(u"event_type"_s, code("event_type", random));
        json.insert(u"start"_s, day);
        json.insert(u"country"_s, countries.isEmpty() ? u"KE"_s : countries.first().toString());
        return;
    case RecordType::Story:
        json.insert(u"body"_s, text);
        json.insert(u"subject_kind"_s, code("subject_kind", random));
        json.insert(u"consent"_s, QJsonObject {{u"status"_s, u"not_needed"_s}});
        return;
    case RecordType::Page:
        json.insert(u"body"_s, text);
        json.insert(u"page_kind"_s, code("page_kind", random));
        return;
    case RecordType::Edition:
        json.insert(u"front_matter"_s, text);
        json.insert(u"state"_s, code("edition_state", random));
        return;
    default: // Resources are what is left; other types are not for readers.
        // Their abstract is their summary, so the whole text stands there.
        json.insert(u"summary"_s,
            QJsonObject {{languageCode(language),
                QString(json.value("summary"_L1).toObject().value(languageCode(language)).toString() + u'\n'
                    + text.constBegin().value().toString())}});
        json.insert(u"resource_type"_s, code("resource_type", random));
        json.insert(u"publisher"_s, wordOfRank(language, 20 + random.rankBelow(500)));
        json.insert(u"issued"_s, day.left(4));
        json.insert(u"languages"_s, QJsonArray {languageCode(language)});
        json.insert(u"countries"_s, countries);
        json.insert(u"sectors"_s, codes("unodc_sector", 2, random));
    }
}

Result<Cost> storePage(Library &library, const std::vector<Document> &documents)
{
    // A new revision each time: the same one again would change nothing, and one that is not later would be a hub that
    // was put back, also in another run over the same library.
    static qint64 generation = QDateTime::currentMSecsSinceEpoch() / 100;
    const QString rev = QString::number(++generation) + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    HubPage page;
    page.since = u"\"1\""_s;
    for (const Document &document : documents) {
        Document revised = document;
        revised.set(u"_rev"_s, rev);
        page.rows.push_back({.id = document.id(), .rev = rev, .document = std::move(revised)});
    }
    const Stopwatch watch;
    const Result<PageResult> stored = SyncStore(library, kBenchChannel).applyPage(page);
    const Cost took = watch.cost();
    if (!stored) {
        return passOn(stored);
    }
    if (stored->stored != qint64(documents.size())) {
        return fail(ErrorKind::Storage, kBenchChannel, u"a page was not stored whole"_s);
    }
    return took;
}

Result<FillTime> fillWithCorpus(Library &library, const SearchCorpus &corpus, qint64 records)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<qint64> channels
        = (*connection)->number(u"SELECT count(*) FROM channel WHERE id = ?"_s, {kBenchChannel});
    if (!channels) {
        return passOn(channels);
    }
    if (*channels == 0) {
        if (auto added = addChannel(library, {.id = kBenchChannel, .url = u"https://hub.example/bench"_s});
            !added) {
            return passOn(added);
        }
    }
    const Result<qint64> present = (*connection)->number(u"SELECT count(*) FROM mirror"_s);
    if (!present) {
        return passOn(present);
    }
    if (*present > records) {
        return fail(ErrorKind::InvalidInput, {}, u"the library holds %1 records already"_s.arg(*present));
    }
    FillTime time;
    for (qint64 first = *present; first < records; first += kPageRows) {
        std::vector<Document> page;
        for (qint64 number = first; number < std::min(first + kPageRows, records); ++number) {
            page.push_back(corpus.record(number));
        }
        const Result<Cost> took = storePage(library, page);
        if (!took) {
            return passOn(took);
        }
        time.records += qint64(page.size());
        time.cost += *took;
        time.slowestPage = std::max(time.slowestPage, took->wall);
        if ((first / kPageRows) % 20 == 19) {
            std::fprintf(stderr, "\r%lld records", static_cast<long long>(first + kPageRows));
        }
    }
    std::fprintf(stderr, "\n");
    return time;
}

} // namespace fourthp::bench
