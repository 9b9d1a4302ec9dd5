// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/ReferenceList.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/workspace/Pictures.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kWidth = 80;
constexpr int kHeight = 48;
constexpr int kGap = 8;
constexpr int kCross = 24;

QStringList patterns()
{
    return {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.webp"), QStringLiteral("*.bmp")};
}

/// Those of the dragged files that are pictures, by their names.
QStringList picturesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        const QString ending = QStringLiteral("*.") + QFileInfo(url.fileName()).suffix().toLower();
        if (url.isLocalFile() && patterns().contains(ending))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

/// One picture with the button that takes it out.
class ReferenceList::Thumbnail final : public QWidget
{
public:
    Thumbnail(QString file, Pictures &pictures, QWidget *parent) : QWidget(parent), m_file(std::move(file)), m_pictures(pictures)
    {
        const QString name = QFileInfo(m_file).fileName();
        setToolTip(name);
        m_cross = new QToolButton(this);
        m_cross->setObjectName(QStringLiteral("removeReference"));
        m_cross->setAccessibleName(ReferenceList::tr("Take out %1").arg(name));
        m_cross->setToolTip(m_cross->accessibleName());
        m_cross->setIcon(themedIcon(Icon::Close));
        m_cross->setFocusPolicy(Qt::TabFocus);
        followAppearance(m_cross, [this](const Appearance &look) {
            const int side = look.type.scaled(kCross);
            m_cross->setFixedSize(side, side);
        });
        connect(&pictures, &Pictures::arrived, this, [this](const QString &arrived) {
            if (arrived == m_file)
                update();
        });
    }

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QToolButton &cross() { return *m_cross; }

protected:
    void resizeEvent(QResizeEvent *) override { m_cross->move(width() - m_cross->width(), 0); }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Appearance::of(this).theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), kCellRadius, theme.well);
        const QPixmap picture = m_pictures.picture(m_file, qRound(width() * devicePixelRatioF()));
        paintFilling(painter, roundedShape(rect(), kCellRadius, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge), picture);
        if (m_pictures.isBroken(m_file))
            paintIcon(painter, Icon::Failed, QRect(8, 0, 16, height()), theme.failed);
        paintBox(painter, rect(), kCellRadius, {}, {theme.edge, theme.edgeWidth});
    }

private:
    QString m_file;
    Pictures &m_pictures;
    QToolButton *m_cross;
};

ReferenceList::ReferenceList(Pictures &pictures, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_dialogs(dialogs), m_add(new QToolButton(this))
{
    setObjectName(QStringLiteral("references"));
    setAccessibleName(tr("Reference pictures"));
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(QStringLiteral("addReferences"));
    m_add->setText(tr("Drop or browse"));
    m_add->setAccessibleName(tr("Add reference pictures"));
    m_add->setToolTip(tr("Add pictures that the frames are to follow"));
    m_add->setIcon(themedIcon(Icon::Image));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QToolButton::clicked, this, &ReferenceList::browse);
    followAppearance(m_add, [this](const Appearance &) { layOut(); });
}

void ReferenceList::setFiles(const QStringList &files)
{
    if (files == m_files)
        return;
    m_files = files;
    rebuild();
}

void ReferenceList::add(const QStringList &files)
{
    QStringList more = m_files;
    for (const QString &file : files) {
        if (!more.contains(file))
            more.append(file);
    }
    if (more == m_files)
        return;
    setFiles(more);
    emit changed();
}

void ReferenceList::remove(const QString &file)
{
    QStringList rest = m_files;
    rest.removeOne(file);
    setFiles(rest);
    m_add->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void ReferenceList::browse()
{
    const FileQuestion question{tr("Reference pictures"), {}, {{tr("Pictures"), patterns()}}};
    m_dialogs.openFiles(this, question, [this](const QStringList &files) { add(files); });
}

void ReferenceList::rebuild()
{
    // The one whose button was pressed is still in its signal.
    for (Thumbnail *old : std::exchange(m_thumbnails, {})) {
        old->hide();
        old->deleteLater();
    }
    QWidget *before = m_add; // whose place in the window the first takes
    for (const QString &file : std::as_const(m_files)) {
        auto *thumbnail = new Thumbnail(file, m_pictures, this);
        connect(&thumbnail->cross(), &QToolButton::clicked, this, [this, file] { remove(file); });
        setTabOrder(before, &thumbnail->cross());
        before = &thumbnail->cross();
        thumbnail->show();
        m_thumbnails.append(thumbnail);
    }
    setTabOrder(before, m_add);
    layOut();
    updateGeometry();
}

QList<QRect> ReferenceList::places(int width) const
{
    const TypeScale &type = Appearance::of(this).type;
    const QSize cell(type.scaled(kWidth), type.scaled(kHeight));
    const int least = m_add->sizeHint().width();
    QList<QRect> list;
    QPoint at(0, 0);
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (at.x() > 0 && at.x() + cell.width() > width)
            at = {0, at.y() + cell.height() + kGap};
        list.append({at, cell});
        at.rx() += cell.width() + kGap;
    }
    if (at.x() > 0 && at.x() + least > width)
        at = {0, at.y() + cell.height() + kGap};
    list.append({at, QSize(std::max(width - at.x(), least), cell.height())});
    return list;
}

void ReferenceList::layOut()
{
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < m_thumbnails.size(); ++i)
        m_thumbnails[i]->setGeometry(rects[i]);
    m_add->setGeometry(rects.last());
    update();
}

QSize ReferenceList::minimumSizeHint() const
{
    return {m_add->sizeHint().width(), heightForWidth(width())};
}

int ReferenceList::heightForWidth(int width) const
{
    return places(width).last().bottom() + 1;
}

void ReferenceList::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ReferenceList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_isDropTarget ? theme.accent : theme.control;
    paintBox(painter, m_add->geometry(), kFieldRadius, m_isDropTarget ? theme.accentTint : QColor(), {colour, theme.edgeWidth, EdgeKind::Dashed});
}

void ReferenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (picturesIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isDropTarget = true;
    update();
}

void ReferenceList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void ReferenceList::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    add(picturesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace beatreel
