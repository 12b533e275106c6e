// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/support/indexed_words.h"
#include "tests/support/temp_library.h"

#include "core/store/derived_data.h"
#include "core/store/text_index.h"

#include <QFile>

#include <random>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

SearchText saying(const QString &title, const QString &body)
{
    return {{SearchWeight::Title, u"en"_s, title}, {SearchWeight::Body, u"en"_s, body}};
}

/// Changes the index in transactions of its own.
class Desk
{
public:
    TempLibrary temp;

    template <class Work> void inOne(Work work)
    {
        auto session = temp.library->write();
        REQUIRE(session);
        work(session->textIndex());
        REQUIRE(session->commit());
    }
    void add(qint64 docid, const SearchText &text)
    {
        inOne([&](TextIndex &index) { REQUIRE(index.add(docid, text)); });
    }
    void remove(qint64 docid)
    {
        inOne([&](TextIndex &index) { REQUIRE(index.remove(docid)); });
    }
    void compact() { REQUIRE(compactIndex(*temp.library, {})); }
    qint64 records(const QString &word) { return recordsWithWord(temp.connection(), word); }
    qint64 number(const QString &sql) { return temp.connection().number(sql).value_or(-1); }
    QByteArray fingerprint()
    {
        auto session = temp.library->write();
        REQUIRE(session);
        const auto digest = session->textIndex().fingerprint();
        REQUIRE(digest);
        return *digest;
    }
    /// How often the bytes of a word stand in the file, once everything is in it.
    qsizetype bytesInFile(const QByteArray &word)
    {
        REQUIRE(temp.connection().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(temp.library->folder().database());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count(word);
    }
};

/// What a record says, by its number.
SearchText textOf(qint64 docid)
{
    return saying(
        u"record%1 lantern"_s.arg(docid), u"word%1 and others, others of %2"_s.arg(docid % 7).arg(docid % 3));
}

} // namespace

TEST_CASE("What is put into the index is found after the commit, and not after a rollback", "[store]")
{
    Desk desk;
    desk.add(1, saying(u"Lantern"_s, u"ship"_s));
    {
        auto session = desk.temp.library->write();
        REQUIRE(session);
        REQUIRE(session->textIndex().add(2, saying(u"Lantern"_s, u"ship"_s)));
    }

    CHECK(desk.records(u"lantern"_s) == 1);
    desk.add(3, saying(u"Lantern"_s, u"boat"_s));
    CHECK(desk.records(u"lantern"_s) == 2);
    CHECK(desk.records(u"ship"_s) == 1);
}

TEST_CASE("A changed record is found by its new words alone, a hidden one by none", "[store]")
{
    Desk desk;
    desk.add(1, saying(u"Lantern"_s, u"ship"_s));
    desk.add(1, saying(u"Lantern"_s, u"boat"_s));
    CHECK(desk.records(u"ship"_s) == 0);
    CHECK(desk.records(u"boat"_s) == 1);
    CHECK(desk.records(u"lantern"_s) == 1);

    desk.remove(1);
    CHECK(desk.records(u"lantern"_s) == 0);

    desk.inOne([](TextIndex &index) { // Twice in one transaction, and back.
        REQUIRE(index.add(1, saying(u"First"_s, u"one"_s)));
        REQUIRE(index.add(1, saying(u"Second"_s, u"two"_s)));
        REQUIRE(index.remove(1));
        REQUIRE(index.add(1, saying(u"Third"_s, u"three"_s)));
    });
    CHECK(desk.records(u"first"_s) + desk.records(u"second"_s) == 0);
    CHECK(desk.records(u"third"_s) == 1);
}

TEST_CASE("A reader that knew the index before knows what happened since", "[store]")
{
    Desk desk;
    IndexState::Shared state;
    const auto look = [&] {
        const auto now = IndexState::read(desk.temp.connection(), state);
        REQUIRE(now);
        state = *now;
        const auto fresh = IndexState::read(desk.temp.connection(), nullptr);
        REQUIRE(fresh);
        for (qint64 docid = 1; docid < 40; ++docid) {
            CHECK(state->textOf(docid) == (*fresh)->textOf(docid));
        }
        for (quint32 text = 0; text <= (*fresh)->lastText(); ++text) {
            CHECK(state->docidOf(text) == (*fresh)->docidOf(text));
        }
        CHECK(state->segments().size() == (*fresh)->segments().size());
    };
    std::mt19937 random(3);
    for (int step = 0; step < 60; ++step) {
        const auto docid = qint64(1 + random() % 30);
        if (random() % 3 == 0) {
            desk.remove(docid);
        } else {
            desk.add(docid, textOf(docid));
        }
        if (random() % 3 == 0) {
            look();
        }
    }
    desk.compact();
    look();
    desk.inOne([](TextIndex &index) {
        REQUIRE(index.beginAnew());
        REQUIRE(index.add(5, textOf(5)));
        REQUIRE(index.finishAnew());
    });
    look();
    const auto same = IndexState::read(desk.temp.connection(), state);
    REQUIRE(same);
    CHECK(*same == state); // Nothing changed, so nothing is read again.
}

TEST_CASE("Small segments are put together, so that there are never many", "[store]")
{
    Desk desk;
    for (qint64 docid = 1; docid <= 300; ++docid) {
        desk.add(docid, textOf(docid));
    }

    CHECK(desk.number(u"SELECT count(*) FROM index_segment"_s) < 30);
    CHECK(desk.records(u"lantern"_s) == 300);
    CHECK(desk.records(u"record299"_s) == 1);
    desk.compact();
    CHECK(desk.number(u"SELECT count(*) FROM index_segment"_s) == 1);
    CHECK(desk.records(u"lantern"_s) == 300);
    const auto state = IndexState::read(desk.temp.connection(), nullptr);
    REQUIRE(state);
    CHECK(IndexReader(desk.temp.connection(), *state, {}).recordsWith(beginningList("re"), 1'000).value_or(-1)
        == 300);
    CHECK(desk.records(u"word3"_s) == 43);
}

TEST_CASE("The digest tells what is in the index, not how it came there", "[store]")
{
    Desk anew;
    anew.inOne([](TextIndex &index) {
        REQUIRE(index.beginAnew());
        for (qint64 docid = 50; docid > 0; --docid) {
            REQUIRE(index.add(docid, textOf(docid)));
        }
        REQUIRE(index.finishAnew());
    });
    Desk changed;
    for (qint64 docid = 1; docid <= 50; ++docid) {
        changed.add(docid, saying(u"Something else"_s, u"before"_s));
        changed.add(docid, textOf(docid));
    }
    changed.add(51, textOf(51));
    CHECK(changed.fingerprint() != anew.fingerprint());
    changed.remove(51);

    CHECK(changed.fingerprint() == anew.fingerprint());
    changed.compact();
    CHECK(changed.fingerprint() == anew.fingerprint());
    changed.add(7, saying(u"lantern record7"_s, u"word0 and others, others of 1"_s));
    CHECK(changed.fingerprint() != anew.fingerprint()); // The same words in another order.
}

TEST_CASE("The words of a hidden record are nowhere in the file once the index is put together", "[store]")
{
    Desk desk;
    for (qint64 docid = 1; docid <= 40; ++docid) {
        desk.add(docid, textOf(docid));
    }
    desk.add(41, saying(u"Qwertzuiop"_s, u"Told by Xylophonist"_s));
    REQUIRE(desk.bytesInFile("xylophonist") > 0);
    desk.remove(41);

    desk.compact();

    CHECK(desk.bytesInFile("xylophonist") == 0);
    CHECK(desk.bytesInFile("ylophonist") == 0); // Without what it shares with the word before it.
    CHECK(desk.bytesInFile("wertzuiop") == 0);
    CHECK(desk.number(u"SELECT count(*) FROM dead_text"_s) == 0);
    CHECK(desk.records(u"lantern"_s) == 40);
}

TEST_CASE("The words of a record that is hidden while the index is put together are not left behind", "[store]")
{
    Desk desk;
    for (qint64 docid = 1; docid <= 40; ++docid) {
        desk.add(docid, textOf(docid));
    }
    desk.add(41, saying(u"Qwertzuiop"_s, u"Told by Xylophonist"_s));
    const auto putTogether = [&desk](TextIndex::Begin mayBegin) {
        for (auto step = TextIndex::Compacting::WentOn; step != TextIndex::Compacting::Done;) {
            desk.inOne([&](TextIndex &index) { step = index.compact(mayBegin).value(); });
        }
    };
    desk.inOne([](TextIndex &index) { REQUIRE(index.compact(TextIndex::Begin::IfWorth)); });
    desk.remove(41); // Behind the first step, by somebody else.
    putTogether(TextIndex::Begin::Never);
    REQUIRE(desk.number(u"SELECT count(*) FROM dead_text"_s) == 1);

    putTogether(TextIndex::Begin::IfDead);

    CHECK(desk.number(u"SELECT count(*) FROM dead_text"_s) == 0);
    CHECK(desk.bytesInFile("ylophonist") == 0);
    CHECK(desk.records(u"lantern"_s) == 40);
}

TEST_CASE("Putting the index together goes on where it was left, with changes in between", "[store]")
{
    Desk desk;
    for (qint64 docid = 1; docid <= 20; ++docid) {
        desk.add(docid, textOf(docid));
    }
    desk.inOne([](TextIndex &index) { REQUIRE(index.compact(TextIndex::Begin::IfWorth)); });
    std::stop_source stopped;
    stopped.request_stop();
    REQUIRE(compactIndex(*desk.temp.library, stopped.get_token())); // Does nothing.
    desk.add(21, textOf(21));
    desk.remove(3);

    desk.compact();

    CHECK(desk.records(u"lantern"_s) == 20);
    CHECK(desk.records(u"record3"_s) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM index_segment"_s) == 1);
    CHECK(desk.number(u"SELECT count(*) FROM dead_text"_s) == 0);
    desk.compact(); // Nothing is left to do.
    CHECK(desk.number(u"SELECT count(*) FROM index_segment WHERE complete = 0"_s) == 0);
}

TEST_CASE("An index without any record is empty", "[store]")
{
    Desk desk;
    desk.add(1, textOf(1));
    desk.remove(1);
    desk.compact();

    CHECK(desk.number(u"SELECT count(*) FROM index_block"_s) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM index_segment"_s) == 0);
    CHECK(desk.records(u"lantern"_s) == 0);
}

TEST_CASE("A damaged segment keeps nobody from saving, and what is saved is found", "[store]")
{
    Desk desk;
    for (qint64 docid = 1; docid <= 5; ++docid) {
        desk.add(docid, textOf(docid));
    }
    REQUIRE(desk.temp.connection().run(u"UPDATE index_block SET data = x'ff' WHERE id >> 24 = 2"_s));

    for (qint64 docid = 6; docid <= 20; ++docid) {
        desk.add(docid, textOf(docid));
    }

    const auto state = IndexState::read(desk.temp.connection(), nullptr);
    REQUIRE(state);
    CHECK((*state)->docidOf((*state)->textOf(20)) == 20);
    CHECK(desk.number(u"SELECT count(*) FROM index_segment WHERE complete = 0"_s) == 0);
    CHECK(desk.number(u"SELECT count(*) FROM index_segment"_s) == 20);
    CHECK(desk.records(u"lantern"_s) == -1); // Reading tells the damage.
    desk.inOne([](TextIndex &index) { // As `check --repair` does.
        REQUIRE(index.beginAnew());
        REQUIRE(index.add(20, textOf(20)));
        REQUIRE(index.finishAnew());
    });
    CHECK(desk.records(u"lantern"_s) == 1);
}

TEST_CASE("Damaged blocks are told as such by reading, comparing and putting together", "[store]")
{
    std::mt19937 random(13);
    Desk desk;
    for (qint64 docid = 1; docid <= 30; ++docid) {
        desk.add(docid, textOf(docid));
    }
    desk.compact();
    const auto sound = desk.temp.connection().one(
        u"SELECT data FROM index_block"_s, {}, [](const Row &row) { return row.bytes(0); });
    REQUIRE((sound && sound->has_value()));
    int told = 0;
    for (int n = 0; n < 200; ++n) {
        QByteArray damaged = **sound;
        for (auto flips = 1 + random() % 20; flips > 0; --flips) {
            damaged[qsizetype(random()) % damaged.size()] = char(random());
        }
        auto session = desk.temp.library->write();
        REQUIRE(session);
        REQUIRE(session->connection().run(u"UPDATE index_block SET data = ?"_s, {damaged}));
        const auto digest = session->textIndex().fingerprint();
        told += !digest && digest.error().kind == ErrorKind::Damaged ? 1 : 0;
        REQUIRE(session->textIndex().remove(3));
        std::ignore = session->textIndex().compact(TextIndex::Begin::IfWorth);
        std::ignore = recordsWithWord(session->connection(), u"lantern"_s);
    }
    CHECK(told > 100);
    CHECK(desk.records(u"lantern"_s) == 30);
}
