// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"
#include "tests/unit/import/tables/table_fixture.h"

#include <QStringEncoder>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const QString kArabicShort = u"العنوان,البلد\nشراكة,الأردن\n"_s;
const QString kFrenchShort = u"Titre,Pays\nCoopération,Bénin\n"_s;

QByteArray inEncoding(const QString &text, const QString &encoding)
{
    QStringEncoder encoder(encoding.toLatin1().constData());
    REQUIRE(encoder.isValid());
    return encoder(text);
}

/// The text as it is read in pieces of one byte.
QByteArray converted(const QByteArray &bytes, const QString &encoding)
{
    Result<Utf8Converter> converter = Utf8Converter::of(encoding);
    REQUIRE(converter);
    QByteArray text;
    for (const char byte : bytes) {
        text += converter->convert(QByteArray(1, byte));
    }
    return text + converter->finish();
}

} // namespace

TEST_CASE("Every encoding that is offered can be read", "[import]")
{
    for (const QString &encoding : tableEncodings()) {
        INFO(encoding.toStdString());
        const QByteArray bytes = inEncoding(u"a,b\n1,2\n"_s, encoding);
        CHECK(converted(bytes, encoding).startsWith("a,b\n1,2\n"));
    }
    CHECK(Utf8Converter::of(u"no such thing"_s).error().kind == ErrorKind::Unsupported);
}

TEST_CASE("Encodings are known by their marks, their form and their letters", "[import]")
{
    CHECK(guessEncoding("\xEF\xBB\xBF"
                        "a,b\n")
        == u"UTF-8"_s);
    CHECK(guessEncoding("a,b\n") == u"UTF-8"_s);
    CHECK(guessEncoding("") == u"UTF-8"_s);
    CHECK(guessEncoding(kArabicShort.toUtf8()) == u"UTF-8"_s);
    CHECK(guessEncoding(kArabicShort.toUtf8().chopped(2)) == u"UTF-8"_s); // Cut inside a letter.
    for (const QString &wide : {u"UTF-16LE"_s, u"UTF-16BE"_s}) {
        CHECK(guessEncoding(inEncoding(u"\uFEFFa,b\n"_s, wide)) == wide);
        CHECK(guessEncoding(inEncoding(kFrenchShort, wide)) == wide);
        CHECK(guessEncoding(inEncoding(kArabicShort, wide)) == wide);
    }
    CHECK(guessEncoding(inEncoding(kFrenchShort, u"windows-1252"_s)) == u"windows-1252"_s);
    CHECK(guessEncoding(inEncoding(u"Id\ncaf\u00E9\n"_s, u"windows-1252"_s)) == u"windows-1252"_s);
    CHECK(guessEncoding(inEncoding(u"name\nÅse Ørsted Grüßler\n"_s, u"windows-1252"_s)) == u"windows-1252"_s);
    CHECK(guessEncoding(inEncoding(kArabicShort, u"windows-1256"_s)) == u"windows-1256"_s);
    CHECK(guessEncoding(inEncoding(u"بلد\nمصر\n"_s, u"windows-1256"_s)) == u"windows-1256"_s);
    CHECK(guessEncoding(inEncoding(kArabicShort.repeated(40), u"windows-1256"_s)) == u"windows-1256"_s);
    CHECK(guessEncoding(
              inEncoding(u"Название,Страна\nПартнёрство против торговли людьми,Россия\n"_s.repeated(20),
                  u"windows-1251"_s))
        == u"windows-1251"_s);
}

TEST_CASE("Tables as programs save them in other countries and on other systems are guessed", "[import]")
{
    const QString french = u"Titre;Pays\nCoopération à l’hôtellerie;Bénin\n"_s;
    const QString polish
        = u"Tytuł;Kraj\nWspółpraca przeciw handlowi ludźmi;Łódź\nZażółć gęślą jaźń;Śląsk\n"_s;
    const QString turkish = u"Başlık;Ülke\nİnsan ticaretine karşı iş birliği;Türkiye\nŞirket;İzmir\n"_s;
    const auto guessed = [](const QString &text, const QString &encoding) {
        return guessEncoding(inEncoding(text, encoding)) == encoding;
    };
    CHECK(guessed(french, u"windows-1252"_s));
    CHECK(guessed(french, u"macintosh"_s));
    CHECK(guessed(u"Titre;Pays\nCoopération à l'hôtellerie;Bénin\n"_s, u"IBM850"_s));
    CHECK(guessed(french.repeated(20), u"macintosh"_s));
    CHECK(guessed(u"Titre;Résumé\nCréée à l'été 2020;hôtellerie œuvre 5 €\n"_s, u"ISO-8859-15"_s));
    CHECK(guessed(polish.repeated(3), u"windows-1250"_s));
    CHECK(guessed(turkish.repeated(3), u"windows-1254"_s));
    CHECK(guessed(u"Title,Note\nPartnership with é,شراكة\n"_s, u"windows-1256"_s));
    CHECK(guessed(u"כותרת;מדינה\nשותפות;ישראל\n"_s, u"windows-1255"_s));
    CHECK(guessed(u"标题,国家\n公私合作打击人口贩运,中国\n"_s, u"GB18030"_s));
    CHECK(guessed(u"題名,国\n人身取引対策の官民連携,日本\n"_s, u"Shift_JIS"_s));
    CHECK(guessed(u"제목,나라\n인신매매 방지 협력,한국\n"_s, u"windows-949"_s));
}

TEST_CASE("Text in pieces of one byte is the same text", "[import]")
{
    const QString text = u"é,ع\n🤝 x"_s;
    CHECK(converted("\xEF\xBB\xBF" + text.toUtf8(), u"UTF-8"_s) == text.toUtf8());
    CHECK(converted(inEncoding(text, u"UTF-16LE"_s), u"UTF-16LE"_s) == text.toUtf8());
    CHECK(converted(inEncoding(text, u"UTF-16BE"_s), u"UTF-16BE"_s) == text.toUtf8());
    CHECK(converted(inEncoding(text, u"GB18030"_s), u"GB18030"_s) == text.toUtf8() + '\n');
    CHECK(converted(inEncoding(u"日本"_s, u"Shift_JIS"_s), u"Shift_JIS"_s) == u"日本\n"_s.toUtf8());
}

TEST_CASE("What an encoding has no character for is marked and never replaced silently", "[import]")
{
    CHECK(converted("a\x81z", u"windows-1252"_s) == "a\xFFz\n");
    CHECK(converted("a\x81\x20z", u"GB18030"_s).contains('\xFF'));
    CHECK(converted("a\x82", u"Shift_JIS"_s).contains('\xFF')); // Cut inside a character.
    CHECK(converted("a\xB1\x31\x22z\n", u"GB18030"_s) == "a\xFF\x31\x22z\n\n"); // The quote stays.
    CHECK(converted(QByteArray("a\0\x00\xD8z\0", 6), u"UTF-16LE"_s) == "a\xFFz");
    CHECK(converted(QByteArray("a\0\x00\xDCz\0", 6), u"UTF-16LE"_s) == "a\xFFz");
    CHECK(converted(QByteArray("a\0b", 3), u"UTF-16LE"_s) == "a\xFF");
    CHECK(converted(QByteArray("a\0\x00\xD8", 4), u"UTF-16LE"_s) == "a\xFF");
    CHECK(converted(QByteArray("a\0\xFD\xFF", 4), u"UTF-16LE"_s)
        == "a\xEF\xBF\xBD"); // A sign of the text's own.
}

TEST_CASE("A table in the wrong encoding says which rows are not whole", "[import]")
{
    TableFile file(ImportFormat::Csv, inEncoding(kFrenchShort, u"windows-1252"_s));
    file.reading.encoding = u"UTF-8"_s;
    const auto asUtf8 = file.rows();
    REQUIRE(asUtf8.size() == 2);
    CHECK(asUtf8[0].fault.isEmpty());
    CHECK(asUtf8[1].fault == u"bad_bytes"_s);

    file.guess();
    CHECK(file.cells() == Rows {{u"Titre"_s, u"Pays"_s}, {u"Coopération"_s, u"Bénin"_s}});
}

TEST_CASE("Unicode text as Excel saves it is read", "[import]")
{
    TableFile file(
        ImportFormat::Tsv, inEncoding(u"\uFEFFالعنوان\tPays\r\nشراكة\tBénin\r\n"_s, u"UTF-16LE"_s));
    file.guess();

    CHECK(file.reading.encoding == u"UTF-16LE"_s);
    CHECK(file.reading.separator == u'\t');
    CHECK(file.cells() == Rows {{u"العنوان"_s, u"Pays"_s}, {u"شراكة"_s, u"Bénin"_s}});
}
