// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/search_judgement.h"

#include "core/search/query_text.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr size_t kAnswersLookedAt = 5;
// Every other kind of question has to be answered without a click.
constexpr QLatin1StringView kFollowsSuggestion = "typo"_L1;

Result<QStringList> firstIds(Library &library, std::vector<qint64> docids)
{
    docids.resize(std::min(docids.size(), kAnswersLookedAt));
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Result<std::vector<StoredRecord>> records = readRecords(**connection, docids);
    if (!records) {
        return passOn(records);
    }
    QStringList ids;
    for (const StoredRecord &record : *records) {
        ids.append(record.id.value);
    }
    return ids;
}

int placeOf(const QStringList &right, const QStringList &answers)
{
    const auto found = std::find_if(
        answers.begin(), answers.end(), [&right](const QString &answer) { return right.contains(answer); });
    return found == answers.end() ? 0 : int(found - answers.begin()) + 1;
}

Result<Judgement> judge(Library &library, SearchEngine &engine, const JudgedQuery &query)
{
    Judgement judgement {.query = query, .asked = query.text};
    Result<SearchAnswer> answer = engine.search(parseQuery(query.text).query);
    const bool mayFollow = query.kind == kFollowsSuggestion;
    if (mayFollow && answer && answer->docids.empty() && !answer->didYouMean.isEmpty()) {
        judgement.asked = answer->didYouMean.first();
        answer = engine.search(parseQuery(judgement.asked).query);
    }
    if (!answer) {
        return passOn(answer);
    }
    const Result<QStringList> ids = firstIds(library, answer->docids);
    if (!ids) {
        return passOn(ids);
    }
    judgement.answers = *ids;
    judgement.place = placeOf(query.first, *ids);
    return judgement;
}

QString figureLine(const QString &name, const Success &success)
{
    return u"%1 %2 asked, success@1 %3, success@5 %4\n"_s.arg(name, -9)
        .arg(success.asked, 4)
        .arg(success.at1(), 0, 'f', 3)
        .arg(success.at5(), 0, 'f', 3);
}

} // namespace

Result<std::vector<Judgement>> judgeSearch(
    Library &library, SearchEngine &engine, const std::vector<JudgedQuery> &queries)
{
    std::vector<Judgement> judgements;
    for (const JudgedQuery &query : queries) {
        Result<Judgement> judgement = judge(library, engine, query);
        if (!judgement) {
            return passOn(judgement);
        }
        judgements.push_back(std::move(*judgement));
    }
    return judgements;
}

Success successOf(const std::vector<Judgement> &judgements, const QString &kind)
{
    Success success;
    for (const Judgement &judgement : judgements) {
        if (kind.isEmpty() || judgement.query.kind == kind) {
            ++success.asked;
            success.first += judgement.place == 1 ? 1 : 0;
            success.firstFive += judgement.place > 0 ? 1 : 0;
        }
    }
    return success;
}

QString figuresOf(const std::vector<Judgement> &judgements)
{
    QString lines = figureLine(u"all"_s, successOf(judgements));
    for (const QString &kind : judgedKinds()) {
        lines += figureLine(kind, successOf(judgements, kind));
    }
    return lines;
}

QString missesOf(const std::vector<Judgement> &judgements)
{
    QString lines;
    for (const Judgement &judgement : judgements) {
        if (judgement.place == 1) {
            continue;
        }
        const JudgedQuery &query = judgement.query;
        const QString place = judgement.place == 0 ? u"not in the first five"_s : u"at place %1"_s.arg(judgement.place);
        const QString came = judgement.answers.isEmpty() ? u"nothing"_s : judgement.answers.first();
        lines += u"[%1, %2] %3\n    wanted %4, %5\n    first came %6\n"_s.arg(
            query.kind, query.language, query.text, query.first.join(u" or "_s), place, came);
        if (judgement.asked != query.text) {
            lines += u"    suggested %1\n"_s.arg(judgement.asked);
        }
    }
    return lines;
}

} // namespace fourthp::test
