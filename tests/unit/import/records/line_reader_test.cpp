// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/line_reader.h"
#include "tests/unit/import/records/read_entries.h"

#include <QStringEncoder>

#include <stop_token>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FileLine> linesOf(const QByteArray &bytes, qsizetype longest = 100)
{
    const EntryFile file(bytes, ImportFormat::Ndjson);
    auto reader = LineReader::open(file.path(), longest);
    REQUIRE(reader);
    std::vector<FileLine> lines;
    for (;;) {
        auto line = reader->next();
        REQUIRE(line);
        if (!*line) {
            CHECK(reader->progress().done == bytes.size());
            return lines;
        }
        lines.push_back(**line);
    }
}

} // namespace

TEST_CASE("Lines end with LF, CR LF or CR, and are counted the same", "[import]")
{
    for (const char *end : {"\n", "\r\n", "\r"}) {
        const auto lines = linesOf(QByteArray("one") + end + end + "three");
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].text == "one");
        CHECK(lines[1].text.isEmpty());
        CHECK(lines[2].text == "three");
        CHECK(lines[2].number == 3);
    }
}

TEST_CASE("A line break between two chunks of the file is one line break", "[import]")
{
    const QByteArray first(64 * 1024 - 1, 'x');
    const auto lines = linesOf(first + "\r\nnext", 128 * 1024);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text.size() == first.size());
    CHECK(lines[1].text == "next");
    CHECK(lines[1].number == 2);
}

TEST_CASE("A byte order mark is no part of the first line, and UTF-16 comes out as UTF-8", "[import]")
{
    CHECK(linesOf("\xEF\xBB\xBFone\n").front().text == "one");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const auto lines = linesOf(encoder(u"premier\r\nécrit"_s));
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].text == "premier");
        CHECK(QString::fromUtf8(lines[1].text) == u"écrit"_s);
    }
}

TEST_CASE("UTF-16 that ends inside of a character ends", "[import]")
{
    const auto lines = linesOf(QByteArray("\xFF\xFE"
                                          "a\0\n\0b",
        7));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == "a");
    CHECK_FALSE(textOfUtf8(lines[1].text));
}

TEST_CASE("Of a line that is too long its beginning alone is kept, and the next one is read", "[import]")
{
    const auto lines = linesOf(QByteArray(1'000'000, 'x') + "\nshort\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].isTooLong);
    CHECK(lines[0].text == QByteArray(100, 'x'));
    CHECK(lines[1].text == "short");
}

TEST_CASE("Reading ends inside of one huge entry when somebody asks for it, in every format", "[import]")
{
    const QByteArray huge(1'000'000, 'x'); // More than is read at once.
    const std::vector<std::pair<ImportFormat, QByteArray>> files {
        {ImportFormat::Ndjson, "{\"_id\":\"resource:a\",\"title\":{\"en\":\"" + huge + "\"}}\n"},
        {ImportFormat::Ris, "TY  - BOOK\nTI  - " + huge + "\nER  - \n"},
        {ImportFormat::Bibtex, "@book{a, title = {" + huge + "}}\n"},
        {ImportFormat::CslJson, "[{\"title\":\"" + huge + "\"}]\n"},
        {ImportFormat::Vcard, "BEGIN:VCARD\nVERSION:3.0\nORG:" + huge + "\nEND:VCARD\n"}};
    for (const auto &[format, bytes] : files) {
        INFO(QString(factsOf(format).code).toStdString());
        const EntryFile file(bytes, format);
        std::stop_source stop;
        const auto source = openEntries(file.path(), format, stop.get_token());
        REQUIRE(source);

        stop.request_stop();

        const auto entry = (*source)->next();
        REQUIRE_FALSE(entry);
        CHECK(entry.error().kind == ErrorKind::Cancelled);
    }
}
