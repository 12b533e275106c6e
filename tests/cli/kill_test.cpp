// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/kills.h"

#include <QJsonDocument>

#include <random>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("Killed again and again in the middle of a stream, every edit that was answered is there", "[cli][slow]")
{
    const int kills = killsWanted(20);
    constexpr int kEditsARound = 60;
    CliRun cli;
    QStringList ids;
    for (const QJsonObject &row : cli.dump({u"--type"_s, u"stakeholder"_s})) {
        ids.append(row.value("id"_L1).toString());
    }
    REQUIRE(ids.size() >= kEditsARound);
    std::mt19937 random(2);
    QHash<QString, int> answered; // Newest answered round of each record.
    int inTheMiddle = 0; // Kills that came before the last answer.
    for (int round = 1; inTheMiddle < kills; ++round) {
        CAPTURE(round);
        REQUIRE(round <= 5 * kills);
        const auto stream = cli.start({u"edit"_s, u"--stream"_s});
        for (int i = 0; i < kEditsARound; ++i) {
            stream->write(compact({{u"id"_s, ids.at(i)}, {u"patch"_s, QJsonObject {{u"x_round"_s, round}}}, {u"token"_s, i}}) + '\n');
        }
        QList<QByteArray> replies = readLines(*stream, int(random() % kEditsARound));
        stream->kill();
        REQUIRE(stream->waitForFinished(120'000));
        // What was on its way when the program died was answered as well; half a line was not.
        while (stream->canReadLine()) {
            replies.append(stream->readLine());
        }
        for (const QByteArray &reply : replies) {
            const QJsonObject answer = QJsonDocument::fromJson(reply).object();
            REQUIRE(answer.value("change"_L1).toInt() > 0);
            answered[answer.value("id"_L1).toString()] = round;
        }
        inTheMiddle += replies.size() < kEditsARound ? 1 : 0;

        CHECK(cli.run({u"check"_s}).code == 0);
        QHash<QString, int> here;
        for (const QJsonObject &row : cli.dump({u"--layer"_s, u"local"_s})) {
            here.insert(row.value("id"_L1).toString(), row.value("doc"_L1).toObject().value("x_round"_L1).toInt());
        }
        for (auto it = answered.cbegin(); it != answered.cend(); ++it) {
            CAPTURE(it.key());
            CHECK(here.value(it.key()) >= it.value());
        }
        // Beyond what was answered, at most the one edit that was being told of; nothing was done ahead.
        CHECK(std::count(here.cbegin(), here.cend(), round) <= replies.size() + 1);
    }
}
