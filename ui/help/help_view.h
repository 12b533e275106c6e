// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record/safe_text_view.h"

namespace fourthp::ui {

struct ManualPage;

/// A page of the manual, with its pictures. Nothing is loaded but the pictures of the manual's own folder.
class HelpView : public SafeTextView
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// `folder` is that of the manual. The text runs as its language does, whichever way the window runs.
    void showPage(const ManualPage &page, const QString &folder);
    /// Marks the next place with these words, or the one before; false if there is none on this side of the
    /// cursor.
    enum class Way { Onwards, Backwards };
    bool findWords(const QString &words, Way way);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// The manual is no secret: what is copied of it stays, unlike what is copied of records.
    QMimeData *createMimeDataFromSelection() const override
    {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QTextBrowser::createMimeDataFromSelection(); // clazy:exclude=skipped-base-method
    }

private:
    void setDirection(Qt::LayoutDirection direction);
    void drawTables();
    void takeOutEscapes();
    /// Says below each picture what it shows, for those who cannot see it.
    void addCaptions();
    /// No picture is wider than the window.
    void fitPictures();
    void showScaled(const QString &name, const QString &path, qreal width);

    QString m_folder;
};

} // namespace fourthp::ui
