// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"
#include "core/store/integrity_check.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/load.h"
#include "tests/support/load_steps.h"
#include "tests/support/temp_library.h"

#include <QFile>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

void carryOut(TempLibrary &home, const std::vector<LoadStep> &steps)
{
    for (const LoadStep &step : steps) {
        const Result<void> done = step.work(*home.library);
        INFO(step.what << ": " << (done ? std::string() : done.error().detail.toStdString()));
        REQUIRE(done);
    }
    const auto report = checkLibrary(*home.library, CheckMode::Report);
    REQUIRE(report);
    CHECK(report->isSound());
}

/// The command line on this library, which nobody else has open.
Answer answerOf(TempLibrary &home, const QStringList &words)
{
    home.library.reset();
    CliRun cli;
    Answer answer = cli.run(QStringList {u"--json"_s, u"--data-dir"_s, home.options().folder.path} + words);
    home.reopen();
    return answer;
}

} // namespace

TEST_CASE("Very many drafts are kept, listed and let go of [R-72]", "[reliability]")
{
    TempLibrary home;
    carryOut(home, draftSteps(200));
}

TEST_CASE("Very many tags are listed, counted, found and renamed together [R-72]", "[reliability]")
{
    TempLibrary home;
    carryOut(home, tagSteps(2'000));
    CHECK(
        answerOf(home, {u"search"_s, u"tag:every"_s, u"--limit"_s, u"1"_s}).object().value("total"_L1).toInt()
        == 2'000 / kLoadEach);
}

TEST_CASE("Very many files are taken in, checked, copied and named by their records [R-72]", "[reliability]")
{
    TempLibrary home;
    carryOut(home, fileSteps(400));
    const Answer listed = answerOf(home, {u"files"_s, u"list"_s});
    CHECK(listed.code == 0);
    CHECK(listed.out.count("\"sha256\"") == 400);
}

TEST_CASE("A text of a megabyte is found, edited, kept as a draft and exported whole [R-72]", "[reliability]")
{
    TempLibrary home;
    carryOut(home, textSteps(1'000'000));
    const QString path = home.folder.filePath(u"table.csv"_s);
    CHECK(answerOf(home, {u"export"_s, u"csv"_s, u"--out"_s, path}).code <= 1);
    QFile table(path);
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(table.readAll().contains(loadText(1'000'000).toUtf8()));
}

TEST_CASE("A note of a megabyte is refused in words, and stays as a draft [R-72]", "[reliability]")
{
    TempLibrary home;
    REQUIRE(fillWithText(*home.library, 1'000));
    const RecordId id = loadId(kLoadText);
    const QJsonObject note {{u"local_notes"_s, loadText(1'000'000)}};
    const auto saved = RecordWriter(*home.library).edit(id, note, {u"me"_s, {}});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::InvalidInput);
    CHECK(saved.error().subject == u"local_notes"_s);

    const auto record = readRecord(home.connection(), id);
    REQUIRE((record && record->has_value()));
    const Document shown = (*record)->shown();
    REQUIRE(DraftStore(*home.library)
                .put({.record = id, .document = shown.patched(note), .startedFrom = shown, .savedAt = {}}));
    home.reopen();
    const auto draft = DraftStore(*home.library).find(id);
    REQUIRE((draft && draft->has_value()));
    CHECK((*draft)->document.json().value("local_notes"_L1) == note.value("local_notes"_L1));
}
