// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdf_finish.h"

#include "core/publish/print_words.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace fourthp::render {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object points(qreal units)
{
    return Object::newReal(units / print::kUnitsPerPoint, 2);
}

/// PDF counts from the bottom of the page.
class Finisher
{
public:
    Finisher(QPDF &pdf, const print::LaidDocument &document, const Publication &publication)
        : m_pdf(pdf)
        , m_document(document)
        , m_publication(publication)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    { }

    void addLinks();
    void addBookmarks();
    void setProperties();

private:
    Object destination(const print::PagePlace &place);
    Object annotation(const print::PageLink &link);

    QPDF &m_pdf;
    const print::LaidDocument &m_document;
    const Publication &m_publication;
    std::vector<QPDFPageObjectHelper> m_pages;
};

Object Finisher::destination(const print::PagePlace &place)
{
    Object target = Object::newArray();
    target.appendItem(m_pages.at(size_t(place.page)).getObjectHandle());
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newNull());
    target.appendItem(points(m_document.paper.height() - place.y));
    target.appendItem(Object::newNull());
    return target;
}

/// Null for a link to an anchor that is on no page.
Object Finisher::annotation(const print::PageLink &link)
{
    Object entry = Object::newDictionary();
    if (link.target.startsWith(u'#')) {
        const auto place = m_document.places.constFind(link.target.mid(1));
        if (place == m_document.places.constEnd()) {
            return Object::newNull();
        }
        entry.replaceKey("/Dest", destination(*place));
    } else {
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(encodedLink(link.target).toStdString()));
        entry.replaceKey("/A", action);
    }
    Object rect = Object::newArray();
    const qreal height = m_document.paper.height();
    for (const qreal edge :
        {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()}) {
        rect.appendItem(points(edge));
    }
    Object border = Object::newArray(std::vector<Object>(3, Object::newInteger(0)));
    entry.replaceKey("/Type", Object::newName("/Annot"));
    entry.replaceKey("/Subtype", Object::newName("/Link"));
    entry.replaceKey("/Rect", rect);
    entry.replaceKey("/Border", border);
    return m_pdf.makeIndirectObject(entry);
}

void Finisher::addLinks()
{
    for (size_t page = 0; page < m_pages.size(); ++page) {
        Object annotations = Object::newArray();
        for (const print::PageLink &link : m_document.pages.at(page).links) {
            if (Object entry = annotation(link); !entry.isNull()) {
                annotations.appendItem(entry);
            }
        }
        if (annotations.getArrayNItems() > 0) {
            m_pages.at(page).getObjectHandle().replaceKey("/Annots", annotations);
        }
    }
}

/// A tree by the levels; a level that is left out hangs its headings below the nearest one above.
void Finisher::addBookmarks()
{
    if (m_document.bookmarks.empty()) {
        return;
    }
    struct Open
    {
        int level;
        Object item;
        Object last; ///< Of its children.
        int count; ///< Of all that is below it.
    };
    const Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Open> open {{0, root, Object::newNull(), 0}};
    const auto close = [&open] {
        const Open done = open.back();
        open.pop_back();
        Object item = done.item;
        if (done.count > 0) {
            item.replaceKey("/Last", done.last);
            // Less than none: closed, so that a reader first shows the chapters alone.
            item.replaceKey("/Count", Object::newInteger(open.empty() ? done.count : -done.count));
        }
    };
    for (const print::Bookmark &bookmark : m_document.bookmarks) {
        while (open.size() > 1 && open.back().level >= bookmark.level) {
            close();
        }
        Open &parent = open.back();
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination(bookmark.place));
        if (parent.last.isNull()) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.last = item;
        ++parent.count;
        open.push_back({bookmark.level, item, Object::newNull(), 0});
    }
    while (!open.empty()) {
        close();
    }
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void Finisher::setProperties()
{
    Object root = m_pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's, with a random id and the time.
    root.replaceKey("/Lang", text(m_publication.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    preferences.replaceKey("/Direction", Object::newName(m_publication.isRightToLeft ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", preferences);
    Object about = Object::newDictionary();
    about.replaceKey("/Title", text(m_publication.title));
    about.replaceKey("/Producer", Object::newString("Fourth P " FOURTHP_VERSION));
    if (!m_publication.creator.isEmpty()) {
        about.replaceKey("/Author", text(m_publication.creator));
    }
    if (!m_publication.marking.isEmpty()) {
        about.replaceKey("/Keywords", text(m_publication.marking));
    }
    if (m_publication.date.isValid()) { // Of the publication, not of this run.
        const QString date = u"D:"_s + m_publication.date.toString(u"yyyyMMdd"_s) + u"000000Z"_s;
        about.replaceKey("/CreationDate", Object::newString(date.toStdString()));
        about.replaceKey("/ModDate", Object::newString(date.toStdString()));
    }
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(about));
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray &pages, const print::LaidDocument &document, const Publication &publication)
{
    try { // The library speaks by exceptions; they end here.
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", pages.constData(), size_t(pages.size()));
        Finisher finisher(pdf, document, publication);
        finisher.addLinks();
        finisher.addBookmarks();
        finisher.setProperties();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return fail(ErrorKind::Damaged, u"pdf"_s, QString::fromUtf8(problem.what()));
    }
}

} // namespace fourthp::render
