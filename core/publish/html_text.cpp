// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/html_text.h"

#include "core/publish/print_words.h"

using namespace Qt::StringLiterals;

namespace fourthp {

QString HtmlText::languageAttributes(const QString &language)
{
    if (language.isEmpty()) {
        return {};
    }
    return u" lang=\"%1\" dir=\"%2\""_s.arg(
        language.toHtmlEscaped(), isWrittenRightToLeft(language) ? u"rtl"_s : u"ltr"_s);
}

QString HtmlText::mainLanguage(const PublicationSpans &spans)
{
    QHash<QString, qsizetype> letters;
    qsizetype all = 0;
    for (const PublicationSpan &span : spans) {
        letters[span.language] += span.text.size();
        all += span.text.size();
    }
    for (auto one = letters.cbegin(); one != letters.cend(); ++one) {
        if (2 * one.value() > all) {
            return one.key();
        }
    }
    return {};
}

QString HtmlText::address(const QString &link) const
{
    if (!link.startsWith(u'#')) {
        return isLinkAllowed(link) ? link : QString();
    }
    const auto place = m_places.find(link.sliced(1));
    if (place == m_places.end()) {
        return {};
    }
    return place->page == m_page ? link : place->page + link;
}

QString HtmlText::spans(const PublicationSpans &spans, const QString &around) const
{
    QString html;
    for (const PublicationSpan &span : spans) {
        QString text = span.text.toHtmlEscaped();
        if (span.isEmphasised) {
            text = u"<em>"_s + text + u"</em>"_s;
        }
        if (span.isStrong) {
            text = u"<strong>"_s + text + u"</strong>"_s;
        }
        const QString own = span.language.isEmpty() ? m_language : span.language;
        const QString language = span.language == around ? QString() : languageAttributes(own);
        if (const QString to = address(span.link); !to.isEmpty()) {
            text = u"<a href=\""_s + to.toHtmlEscaped() + u'"' + language + u'>' + text + u"</a>"_s;
        } else if (!language.isEmpty()) {
            text = u"<span"_s + language + u'>' + text + u"</span>"_s;
        }
        html += text;
    }
    return html;
}

QString HtmlText::element(const QString &name, const PublicationSpans &spans, const QString &attributes) const
{
    return u'<' + name + attributes + u'>' + this->spans(spans) + u"</"_s + name + u">\n"_s;
}

QString HtmlText::paragraph(const PublicationSpans &spans, const QString &attributes) const
{
    const QString language = mainLanguage(spans);
    return u"<p"_s + attributes + languageAttributes(language) + u'>' + this->spans(spans, language)
        + u"</p>\n"_s;
}

QString plainText(const PublicationSpans &spans)
{
    QString text;
    for (const PublicationSpan &span : spans) {
        text += span.text;
    }
    return text;
}

} // namespace fourthp
