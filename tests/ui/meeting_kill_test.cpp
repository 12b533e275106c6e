// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event_outputs.h"
#include "core/store/note_drafts.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>
#include <QProcess>

#include <algorithm>
#include <utility>
#include <vector>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMayBeMissingMs = 3000;

/// Lets it type for as long as it says itself, and kills it. Answers how much it had typed three seconds
/// before.
qsizetype typeAndKill(const QStringList &arguments, qint64 untilMs)
{
    QProcess child;
    child.start(QStringLiteral(FOURTHP_MEETING_PAGE_CHILD), arguments);
    std::vector<std::pair<qint64, qsizetype>> said;
    while (said.empty() || said.back().first < untilMs) {
        REQUIRE(child.waitForReadyRead(60'000));
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().trimmed().split(' ');
            REQUIRE(words.size() == 2);
            said.emplace_back(words.at(0).toLongLong(), words.at(1).toLongLong());
        }
    }
    child.kill();
    REQUIRE((child.state() == QProcess::NotRunning || child.waitForFinished(60'000)));
    qsizetype typed = 0;
    for (const auto &[at, count] : said) {
        if (at <= said.back().first - kMayBeMissingMs) {
            typed = count;
        }
    }
    return typed;
}

} // namespace

TEST_CASE("Killed while somebody types without a pause, a meeting lacks the last three seconds at most",
    "[ui][meeting]")
{
    for (const qint64 untilMs : {4200, 5900}) {
        TempLibrary temp;
        const RecordId event {u"event:meeting"_s};
        const QJsonObject group {{u"id"_s, u"g"_s}, {u"title"_s, u"Finance"_s}};
        const QJsonObject content {{u"_id"_s, event.value},
            {u"title"_s, QJsonObject {{u"en"_s, u"Meeting"_s}}},
            {u"outputs"_s, QJsonObject {{u"breakout_groups"_s, QJsonArray {group}}}}};
        REQUIRE(RecordWriter(*temp.library).create(RecordType::Event, content, {u"test"_s, {}}));
        const QString folder = temp.library->folder().path;
        temp.library.reset(); // The child holds the lock.

        const qsizetype typed = typeAndKill({folder, event.value}, untilMs);

        temp.reopen();
        const auto record = readRecord(temp.connection(), event);
        const auto drafts = noteDraftsOf(temp.connection(), event);
        REQUIRE((record && record->has_value() && drafts));
        REQUIRE(
            drafts->size() <= 2); // One that was finished and waits for its save, and the one being typed.
        QString kept;
        for (const QJsonValue note : itemsOf((*record)->shown(), {u"g"_s, u"challenges"_s})) {
            kept += note.toObject().value("text"_L1).toString();
        }
        QStringList unfinished;
        for (const NoteDraft &draft : *drafts) {
            unfinished.append(draft.text);
        }
        // Two of one second stand in no order; the finished one is the longer.
        std::sort(unfinished.begin(), unfinished.end(),
            [](const QString &a, const QString &b) { return a.size() > b.size(); });
        kept += unfinished.join(QString());
        QString wanted;
        for (qsizetype i = 0; i < kept.size(); ++i) {
            wanted += QChar(int(u'a' + i % 26));
        }
        CHECK(kept == wanted);
        CHECK(kept.size() >= typed);
        CHECK(typed > 0);
    }
}
