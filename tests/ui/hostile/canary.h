// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <stdexcept>
#include <sys/inotify.h>
#include <unistd.h>

namespace fourthp::test {

/// Files that no text may make the program open, and who tells if it does. The folder is the working one while this
/// lives, so that a bare name leads there too.
class Canary
{
public:
    Canary()
        : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        for (const char *name : {"canary.png", "canary.svg", "canary.css", "canary.html", "canary.ttf"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("canary") < 0) {
                throw std::runtime_error("canary");
            }
        }
        m_before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        if (::inotify_add_watch(m_watch, QFile::encodeName(folder.path()).constData(), IN_OPEN | IN_ACCESS) < 0) {
            throw std::runtime_error("inotify");
        }
    }
    ~Canary()
    {
        QDir::setCurrent(m_before);
        ::close(m_watch);
    }
    Canary(const Canary &) = delete;
    Canary &operator=(const Canary &) = delete;

    QString url(const char *name) const { return QStringLiteral("file://") + path(name); }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// True if one of the files was opened since it was asked last.
    bool sings() const
    {
        alignas(inotify_event) std::array<char, 4096> events {};
        bool hasSung = false;
        for (;;) {
            const ssize_t bytes = ::read(m_watch, events.data(), events.size());
            if (bytes <= 0) {
                return hasSung;
            }
            for (ssize_t at = 0; at < bytes;) {
                const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
                hasSung = hasSung || (event->mask & IN_ISDIR) == 0;
                at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
            }
        }
    }

    QTemporaryDir folder;

private:
    int m_watch;
    QString m_before;
};

/// Texts that make a view of rich text open files, follow links, or run the other way.
inline QStringList luresOf(const Canary &canary)
{
    const QString png = canary.url("canary.png");
    const QString bare = canary.path("canary.png");
    QStringList lures;
    for (const char *pattern : {"<img src=\"%1\">", "<IMG SRC=%1 width=9>", "<img src='%2'>", "<img src=\"canary.png\">",
             "<qt><img src=\"%1\"></qt>", "<html><body><img src=\"%1\"/></body></html>", "<!DOCTYPE html><img src=\"%1\">",
             "<?xml version=\"1.0\"?><img src=\"%1\"/>", "Name <b>bold</b><img src=\"%1\">", "\n<img src=\"%1\">",
             "<p style=\"background-image:url(%1)\">x</p>", "<body background=\"%1\">x</body>",
             "<table background=\"%1\"><tr><td background=\"%1\">x</td></tr></table>",
             "<link rel=\"stylesheet\" href=\"%3\"><p>x</p>", "<style>@import url(%3);</style><p>x</p>",
             "<style>li{list-style-image:url(%1)}</style><ul><li>x</li></ul>", "<a href=\"%4\">click here</a>",
             "<a href=\"javascript:alert(1)\">click here</a>", "<a href=\"https://127.0.0.1:1/x\"><img src=\"%1\"></a>",
             "![picture](%1)", "[words](%4)", "<iframe src=\"%4\"></iframe>", "<object data=\"%1\"></object>",
             "<embed src=\"%1\">", "<script src=\"%4\"></script>x", "<svg><image href=\"%1\"/></svg>",
             "<input type=\"image\" src=\"%1\">", "<video poster=\"%1\"></video>", "<font face=\"%1\">x</font>",
             "\u202e<img src=\"%1\">\u202c", "\u2066<img src=\"%1\">", "&lt;img src=\"%1\"&gt;"}) {
        QString lure = QString::fromUtf8(pattern);
        lure.replace(QStringLiteral("%1"), png).replace(QStringLiteral("%2"), bare);
        lures.append(lure.replace(QStringLiteral("%3"), canary.url("canary.css"))
                         .replace(QStringLiteral("%4"), canary.url("canary.html")));
    }
    return lures;
}

} // namespace fourthp::test
