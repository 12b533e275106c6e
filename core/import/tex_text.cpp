// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tex_text.h"

#include "core/base/one_line.h"


#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The combining character (Unicode, U+0300 to U+0331) of an accent command; none for other commands.
QChar accentOf(const QString &command)
{
    static const QHash<QString, QChar> accents {{u"`"_s, QChar(0x0300)}, {u"'"_s, QChar(0x0301)},
        {u"^"_s, QChar(0x0302)}, {u"~"_s, QChar(0x0303)}, {u"="_s, QChar(0x0304)}, {u"u"_s, QChar(0x0306)},
        {u"."_s, QChar(0x0307)}, {u"\""_s, QChar(0x0308)}, {u"r"_s, QChar(0x030A)}, {u"H"_s, QChar(0x030B)},
        {u"v"_s, QChar(0x030C)}, {u"d"_s, QChar(0x0323)}, {u"c"_s, QChar(0x0327)}, {u"k"_s, QChar(0x0328)},
        {u"b"_s, QChar(0x0331)}};
    return accents.value(command);
}

const QHash<QString, QString> &symbols()
{
    static const QHash<QString, QString> all {{u"ss"_s, u"ß"_s}, {u"SS"_s, u"ẞ"_s}, {u"o"_s, u"ø"_s},
        {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s}, {u"L"_s, u"Ł"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s},
        {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"i"_s, u"ı"_s},
        {u"j"_s, u"ȷ"_s}, {u"dh"_s, u"ð"_s}, {u"DH"_s, u"Ð"_s}, {u"th"_s, u"þ"_s}, {u"TH"_s, u"Þ"_s},
        {u"dj"_s, u"đ"_s}, {u"DJ"_s, u"Đ"_s}, {u"ng"_s, u"ŋ"_s}, {u"NG"_s, u"Ŋ"_s},
        {u"textbackslash"_s, u"\\"_s}, {u"textasciitilde"_s, u"~"_s}, {u"textasciicircum"_s, u"^"_s},
        {u"textbraceleft"_s, u"{"_s}, {u"textbraceright"_s, u"}"_s}, {u"textunderscore"_s, u"_"_s},
        {u"textdollar"_s, u"$"_s}, {u"textbar"_s, u"|"_s}, {u"textless"_s, u"<"_s},
        {u"textgreater"_s, u">"_s}, {u"textquotedblleft"_s, u"“"_s}, {u"textquotedblright"_s, u"”"_s},
        {u"textquoteleft"_s, u"‘"_s}, {u"textquoteright"_s, u"’"_s}, {u"textquotesingle"_s, u"'"_s},
        {u"textquotedbl"_s, u"\""_s}, {u"quotedblbase"_s, u"„"_s}, {u"quotesinglbase"_s, u"‚"_s},
        {u"guillemotleft"_s, u"«"_s}, {u"guillemotright"_s, u"»"_s}, {u"og"_s, u"« "_s}, {u"fg"_s, u" »"_s},
        {u"textendash"_s, u"–"_s}, {u"textemdash"_s, u"—"_s}, {u"textellipsis"_s, u"…"_s},
        {u"dots"_s, u"…"_s}, {u"ldots"_s, u"…"_s}, {u"textbullet"_s, u"•"_s}, {u"textdegree"_s, u"°"_s},
        {u"texttrademark"_s, u"™"_s}, {u"textregistered"_s, u"®"_s}, {u"copyright"_s, u"©"_s},
        {u"textcopyright"_s, u"©"_s}, {u"pounds"_s, u"£"_s}, {u"textsterling"_s, u"£"_s}, {u"euro"_s, u"€"_s},
        {u"texteuro"_s, u"€"_s}, {u"S"_s, u"§"_s}, {u"P"_s, u"¶"_s}, {u"textquestiondown"_s, u"¿"_s},
        {u"textexclamdown"_s, u"¡"_s}, {u"slash"_s, u"/"_s}, {u"newline"_s, u" "_s}, {u"par"_s, u" "_s},
        {u"quad"_s, u" "_s}, {u"space"_s, u" "_s}, {u"TeX"_s, u"TeX"_s}, {u"LaTeX"_s, u"LaTeX"_s},
        {u"\\"_s, u" "_s}, {u" "_s, u" "_s}, {u"\n"_s, u" "_s}, {u","_s, u" "_s}, {u";"_s, u" "_s},
        {u":"_s, u" "_s}, {u"-"_s, u""_s}, {u"/"_s, u""_s}, {u"!"_s, u""_s}, {u"@"_s, u""_s}};
    return all;
}

/// Reads a text from its front to its end once; braces need no stack.
class TexReader
{
public:
    explicit TexReader(const QString &tex)
        : m_tex(tex)
    { }

    QString plain()
    {
        while (m_at < m_tex.size()) {
            const QChar c = m_tex.at(m_at);
            if (c == u'\\') {
                readCommand();
                continue;
            }
            ++m_at;
            if (c == u'{') {
                continue;
            }
            if (c == u'}') {
                m_accent = QChar(); // Of an empty group.
            } else if (c == u'$') {
                m_isInMath = !m_isInMath;
            } else if (c == u'~') {
                put(u' ');
            } else if (!(m_isInMath && (c == u'^' || c == u'_'))) {
                putWithLigature(c);
            }
        }
        return m_plain.normalized(QString::NormalizationForm_C);
    }

private:
    void readCommand()
    {
        qsizetype end = ++m_at;
        while (end < m_tex.size() && isLetter(m_tex.at(end))) {
            ++end;
        }
        const bool isWord = end > m_at;
        end = isWord ? end : std::min(m_at + 1, m_tex.size());
        const QString command = m_tex.sliced(m_at, end - m_at);
        m_at = end;
        while (isWord && m_at < m_tex.size() && m_tex.at(m_at).isSpace()) {
            ++m_at; // Blanks behind a word only end it.
        }
        if (const QChar accent = accentOf(command); !accent.isNull()) {
            m_accent = accent;
        } else if (const auto symbol = symbols().constFind(command); symbol != symbols().constEnd()) {
            for (const QChar c : *symbol) {
                put(c);
            }
        } else if (!isWord) {
            putAll(command); // `\&`, `\%`, `\{`.
        } else if (command == "href"_L1) {
            m_at = std::max(m_at, m_tex.indexOf(u'}', m_at)); // Its first argument is the address.
        }
        // Of all others, as `\emph` and `\em`, the name alone is left out.
    }

    static bool isLetter(QChar c) { return c.unicode() < 0x80 && c.isLetter(); }

    void putAll(const QString &text)
    {
        for (const QChar c : text) {
            put(c);
        }
    }

    void put(QChar c)
    {
        if (!m_accent.isNull() && (c == u'ı' || c == u'ȷ')) {
            c = c == u'ı' ? u'i' : u'j'; // The dot goes where an accent comes.
        }
        m_plain += c;
        if (!m_accent.isNull() && !c.isHighSurrogate()) {
            m_plain += m_accent;
            m_accent = QChar();
        }
    }

    void putWithLigature(QChar c)
    {
        const auto next = [this](qsizetype ahead) {
            return m_tex.size() > m_at + ahead ? m_tex.at(m_at + ahead) : QChar();
        };
        if (c == u'-' && next(0) == u'-') {
            const bool isLong = next(1) == u'-';
            m_at += isLong ? 2 : 1;
            put(isLong ? u'—' : u'–');
        } else if ((c == u'`' || c == u'\'') && next(0) == c) {
            ++m_at;
            put(c == u'`' ? u'“' : u'”');
        } else {
            put(c);
        }
    }

    const QString &m_tex;
    qsizetype m_at = 0;
    QString m_plain;
    QChar m_accent; ///< To be set on the next letter.
    bool m_isInMath = false;
};

} // namespace

QString plainOfTex(const QString &tex)
{
    return oneLineOfTex(TexReader(tex).plain());
}

QString addressOfTex(const QString &tex)
{
    static const QRegularExpression tilde(u"\\{?\\\\(?:textasciitilde|~)\\s*(?:\\{\\})?\\}?"_s);
    static const QRegularExpression wrapped(u"\\\\(?:url|href|path)\\s*\\{([^}]*)\\}.*"_s);
    static const QRegularExpression markup(u"\\\\(?=[^A-Za-z])|[{}\\s]"_s);
    QString address = tex.trimmed();
    address.replace(wrapped, u"\\1"_s).replace(tilde, u"~"_s).remove(markup);
    return address;
}

} // namespace fourthp
